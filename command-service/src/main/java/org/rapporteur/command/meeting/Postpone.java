package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.Postponed;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Recorder;

/** Records that the meeting does not take place when it was to, and until when it is put off where that was said. Not after
 * it began. EventPostponed of schema.org. */
record Postpone(
        MeetingId subject, @Nullable Localized reason, @Nullable EffectiveDate until, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        return meeting.withAnother(new Postponed(reason, until, on));
    }
}
