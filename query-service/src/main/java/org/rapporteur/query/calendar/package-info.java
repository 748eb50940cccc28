/** When meetings are and were, as JSON and as iCalendar. */
@NullMarked
package org.rapporteur.query.calendar;

import org.jspecify.annotations.NullMarked;
