/** Axon Framework's event storage and message source over the ledger. */
@NullMarked
package org.rapporteur.ledger.axon;

import org.jspecify.annotations.NullMarked;
