/** Entry into effect, rule by rule, in cases from the literature, and against a second, plain computation. */
@NullMarked
package org.rapporteur.query.instruments.effect;

import org.jspecify.annotations.NullMarked;
