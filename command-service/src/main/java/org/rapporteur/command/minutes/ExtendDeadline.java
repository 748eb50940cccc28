package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/**
 * Records that the deadline of the review was extended. Use it for an extension that was given before the deadline
 * passed. Practice: silence procedure; it is extended while it lasts.
 *
 * @param deadline The new end of the time for objections.
 * @param on The day of the extension; absent if unknown.
 */
record ExtendDeadline(MinutesId subject, Deadline deadline, @Nullable EffectiveDate on) implements MinutesAct {

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        if (on != null && deadline.surelyBefore(on))
            throw new Refusal(
                    "extended-into-the-past", "An extension gives time that is still to come.", "Check the two dates.");
        return minutes.with(new DeadlineExtended(deadline, on));
    }
}
