/** Parties, forums, meetings and instruments, and how they hang together, as nodes and edges. */
@NullMarked
package org.rapporteur.query.network;

import org.jspecify.annotations.NullMarked;
