/** Signs the checkpoints of one log, and never two that contradict each other. */
@NullMarked
package org.rapporteur.tlog.signing;

import org.jspecify.annotations.NullMarked;
