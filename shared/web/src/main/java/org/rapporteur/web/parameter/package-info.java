/** What a request asks for beside its path and body: parameters of the query string and headers, on their own or as records of them. */
@NullMarked
package org.rapporteur.web.parameter;

import org.jspecify.annotations.NullMarked;
