/** The ledger's position in HTTP: what an answer holds up to, and from what on a client asks for one. */
@NullMarked
package org.rapporteur.web.position;

import org.jspecify.annotations.NullMarked;
