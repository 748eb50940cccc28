/** The published language, by stream and values; here is what all of it shares. */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
