/** The calendar, tested. */
@NullMarked
package org.rapporteur.query.calendar;

import org.jspecify.annotations.NullMarked;
