/** A tile store in a collection of MongoDB. */
@NullMarked
package org.rapporteur.tlog.mongo;

import org.jspecify.annotations.NullMarked;
