/** The minutes, tested. */
@NullMarked
package org.rapporteur.query.minutes;

import org.jspecify.annotations.NullMarked;
