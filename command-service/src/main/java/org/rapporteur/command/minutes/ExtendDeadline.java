package org.rapporteur.command.minutes;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;

/**
 * Records that the deadline of the review was extended. Use it for an extension that was given before the deadline
 * passed. Practice: silence procedure; it is extended while it lasts.
 *
 * @param deadline The new end of the time for objections.
 * @param on The day of the extension; absent if unknown.
 */
record ExtendDeadline(MinutesId subject, Deadline deadline, @Nullable EffectiveDate on) implements MinutesAct {

    @Override
    public DeadlineExtended event() {
        return new DeadlineExtended(deadline, on);
    }
}
