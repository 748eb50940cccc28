/** The append-only ledger: one commit an act, gapless positions, whole streams, and a tail that follows the head. */
@NullMarked
package org.rapporteur.ledger;

import org.jspecify.annotations.NullMarked;
