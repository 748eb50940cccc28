/** Days of which not everything may be known, tested. */
@NullMarked
package org.rapporteur.query.time;

import org.jspecify.annotations.NullMarked;
