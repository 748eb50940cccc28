/** When an instrument takes effect, for whom and why: computed from its clauses and the facts on record, for any day. */
@NullMarked
package org.rapporteur.effect;

import org.jspecify.annotations.NullMarked;
