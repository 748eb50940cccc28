/** When an instrument is taken to begin, is suspended, and ends. */
@NullMarked
package org.rapporteur.effect.term;

import org.jspecify.annotations.NullMarked;
