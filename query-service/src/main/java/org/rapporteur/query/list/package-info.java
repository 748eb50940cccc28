/** Lists: their filters, pages, facets and orders. */
@NullMarked
package org.rapporteur.query.list;

import org.jspecify.annotations.NullMarked;
