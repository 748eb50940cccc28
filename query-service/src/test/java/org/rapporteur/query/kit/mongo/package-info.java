/** How documents are kept, tested. */
@NullMarked
package org.rapporteur.query.kit.mongo;

import org.jspecify.annotations.NullMarked;
