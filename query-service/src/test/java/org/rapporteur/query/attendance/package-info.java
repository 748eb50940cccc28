/** Attendance, tested. */
@NullMarked
package org.rapporteur.query.attendance;

import org.jspecify.annotations.NullMarked;
