/** A log for verifiers that are not ours. */
@NullMarked
package org.rapporteur.tlog.outside;

import org.jspecify.annotations.NullMarked;
