package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.Cancelled;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that a planned meeting will not take place. What was planned stays readable. */
record Cancel(MeetingId subject, Localized reason, @Nullable EffectiveDate on) implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.notCancelled();
        if (meeting.held())
            throw new Refusal("held-already", "What took place is not cancelled.", "Correct the report first.");
        return List.of(new Cancelled(reason, on));
    }
}
