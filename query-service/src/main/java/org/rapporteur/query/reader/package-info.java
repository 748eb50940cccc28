/** Who asks, and in which languages texts are written for them. */
@NullMarked
package org.rapporteur.query.reader;

import org.jspecify.annotations.NullMarked;
