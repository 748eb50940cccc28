/** Commitments: pledges, decisions, action points. */
@NullMarked
package org.rapporteur.command.commitment;

import org.jspecify.annotations.NullMarked;
