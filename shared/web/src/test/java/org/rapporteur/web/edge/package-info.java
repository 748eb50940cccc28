/** Tests of the edge that both services share, over HTTP and without a service. */
@NullMarked
package org.rapporteur.web.edge;

import org.jspecify.annotations.NullMarked;
