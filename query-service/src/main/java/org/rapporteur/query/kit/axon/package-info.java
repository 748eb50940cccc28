/** Feeds views from the ledger by Axon's streaming processors. */
@NullMarked
package org.rapporteur.query.kit.axon;

import org.jspecify.annotations.NullMarked;
