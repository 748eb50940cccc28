/** Trust policies (c2sp.org/tlog-policy): which logs and how many witnesses a verifier asks for. */
@NullMarked
package org.rapporteur.tlog.policy;

import org.jspecify.annotations.NullMarked;
