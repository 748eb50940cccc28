/** Tests of the checker, with histories that are right and histories that are wrong. */
@NullMarked
package org.rapporteur.faults.history;

import org.jspecify.annotations.NullMarked;
