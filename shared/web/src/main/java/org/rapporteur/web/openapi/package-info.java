/** What the services' descriptions of themselves have in common: OpenAPI 3.1. */
@NullMarked
package org.rapporteur.web.openapi;

import org.jspecify.annotations.NullMarked;
