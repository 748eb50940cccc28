/** Tests of the embedded database, on real files, sockets and processes. */
@NullMarked
package org.rapporteur.embedded;

import org.jspecify.annotations.NullMarked;
