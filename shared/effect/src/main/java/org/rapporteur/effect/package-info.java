/** When an instrument takes effect, for whom and why: computed from the facts on record, pure. */
@NullMarked
package org.rapporteur.effect;

import org.jspecify.annotations.NullMarked;
