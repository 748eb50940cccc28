/** Messages of the witness protocol (c2sp.org/tlog-witness). */
@NullMarked
package org.rapporteur.tlog.witness;

import org.jspecify.annotations.NullMarked;
