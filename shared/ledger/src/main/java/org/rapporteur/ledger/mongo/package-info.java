/** The ledger as a MongoDB collection, one document a commit. */
@NullMarked
package org.rapporteur.ledger.mongo;

import org.jspecify.annotations.NullMarked;
