package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Postponed;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

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
