/** When the conditions of the clauses are met, and by whom. */
@NullMarked
package org.rapporteur.effect.condition;

import org.jspecify.annotations.NullMarked;
