/** From an act that was read to a commit in the ledger: Axon's command side and the little that surrounds it. */
@NullMarked
package org.rapporteur.command.recording;

import org.jspecify.annotations.NullMarked;
