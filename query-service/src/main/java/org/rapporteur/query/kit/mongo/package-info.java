/** Where documents and positions are kept: all that speaks to the database. */
@NullMarked
package org.rapporteur.query.kit.mongo;

import org.jspecify.annotations.NullMarked;
