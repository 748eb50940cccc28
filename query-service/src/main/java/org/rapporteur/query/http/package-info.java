/** How the service is set up for HTTP: access, parameters, and the description of the interface. */
@NullMarked
package org.rapporteur.query.http;

import org.jspecify.annotations.NullMarked;
