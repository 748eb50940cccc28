/** Proofs that can be verified offline (c2sp.org/tlog-proof). */
@NullMarked
package org.rapporteur.tlog.proof;

import org.jspecify.annotations.NullMarked;
