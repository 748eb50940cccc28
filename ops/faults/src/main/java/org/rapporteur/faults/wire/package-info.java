/** A way to a database on loopback that breaks at a message of an append. */
@NullMarked
package org.rapporteur.faults.wire;

import org.jspecify.annotations.NullMarked;
