/** Decides whether a ledger explains what concurrent clients were told; pure. */
@NullMarked
package org.rapporteur.faults.history;

import org.jspecify.annotations.NullMarked;
