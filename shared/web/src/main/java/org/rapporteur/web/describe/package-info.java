/** What the fields of acts and answers say, in words: the one source of descriptions in schemas and in OpenAPI. */
@NullMarked
package org.rapporteur.web.describe;

import org.jspecify.annotations.NullMarked;
