/** Days as far as they are known, and what can be said of them. */
@NullMarked
package org.rapporteur.language.date;

import org.jspecify.annotations.NullMarked;
