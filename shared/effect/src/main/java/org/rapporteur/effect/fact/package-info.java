/** The facts that decide whether an instrument is in effect, and the days between which each happened. */
@NullMarked
package org.rapporteur.effect.fact;

import org.jspecify.annotations.NullMarked;
