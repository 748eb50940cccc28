/** Entry into effect, rule by rule, in cases from the literature, and against a second, plain computation. */
@NullMarked
package org.rapporteur.effect;

import org.jspecify.annotations.NullMarked;
