/** The query service as it runs, asked over HTTP. */
@NullMarked
package org.rapporteur.query;

import org.jspecify.annotations.NullMarked;
