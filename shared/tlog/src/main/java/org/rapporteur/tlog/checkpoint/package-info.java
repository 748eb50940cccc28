/** Checkpoints and cosignatures (c2sp.org/tlog-checkpoint, c2sp.org/tlog-cosignature). */
@NullMarked
package org.rapporteur.tlog.checkpoint;

import org.jspecify.annotations.NullMarked;
