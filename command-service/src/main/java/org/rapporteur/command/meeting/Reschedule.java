package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that other days are intended for the meeting than before; what was postponed is planned again. Not after it
 * began. RFC 5546, section 3.2.2.1; EventRescheduled of schema.org. */
record Reschedule(MeetingId subject, Period intended, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        return meeting.withAnother(new Rescheduled(intended, reason, on));
    }
}
