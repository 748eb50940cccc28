/** Breaks a ledger's processes, wires, clocks and disk under load, and checks that nothing acknowledged was lost. */
@NullMarked
package org.rapporteur.faults;

import org.jspecify.annotations.NullMarked;
