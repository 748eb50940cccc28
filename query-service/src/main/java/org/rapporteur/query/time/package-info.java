/** What follows from days of which not everything may be known. */
@NullMarked
package org.rapporteur.query.time;

import org.jspecify.annotations.NullMarked;
