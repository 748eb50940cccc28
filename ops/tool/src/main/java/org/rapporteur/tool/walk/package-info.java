/** A walk through the life of one instrument, over HTTP as any client would go it, and a look back at it. */
@NullMarked
package org.rapporteur.tool.walk;

import org.jspecify.annotations.NullMarked;
