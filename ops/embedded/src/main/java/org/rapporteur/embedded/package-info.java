/** MongoDB's wire protocol inside the JVM, durable, for evaluation and tests. */
@NullMarked
package org.rapporteur.embedded;

import org.jspecify.annotations.NullMarked;
