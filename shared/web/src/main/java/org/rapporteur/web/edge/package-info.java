/** What every HTTP server of ours does with a request before a controller sees it: one set-up of Tomcat and its filters. */
@NullMarked
package org.rapporteur.web.edge;

import org.jspecify.annotations.NullMarked;
