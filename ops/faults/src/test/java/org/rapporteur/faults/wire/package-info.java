/** Tests of the proxy, on real sockets. */
@NullMarked
package org.rapporteur.faults.wire;

import org.jspecify.annotations.NullMarked;
