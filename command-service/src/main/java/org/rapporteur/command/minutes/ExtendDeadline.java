package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Deadline;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.MinutesEvent;
import org.rapporteur.language.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.MinutesId;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that there is more time to answer. Practice: silence procedure; it is extended while it lasts. */
record ExtendDeadline(MinutesId subject, Deadline deadline, @Nullable EffectiveDate on) implements MinutesAct {

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        if (on != null && deadline.surelyBefore(on))
            throw new Refusal(
                    "extended-into-the-past", "An extension gives time that is still to come.", "Check the two dates.");
        return minutes.with(new DeadlineExtended(deadline, on));
    }
}
