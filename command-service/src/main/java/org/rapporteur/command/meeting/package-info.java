/** Meetings: planned, convened, in session, concluded or cancelled; who attended and what came of them. */
@NullMarked
package org.rapporteur.command.meeting;

import org.jspecify.annotations.NullMarked;
