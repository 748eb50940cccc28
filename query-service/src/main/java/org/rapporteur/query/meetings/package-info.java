/** Meetings: when, where, who, and with what outcome. */
@NullMarked
package org.rapporteur.query.meetings;

import org.jspecify.annotations.NullMarked;
