package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.Rescheduled;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Period;
import org.rapporteur.language.Recorder;

/** Records that other days are intended for the meeting than before; what was postponed is planned again. Not after it
 * began. RFC 5546, section 3.2.2.1; EventRescheduled of schema.org. */
record Reschedule(MeetingId subject, Period intended, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        return meeting.withAnother(new Rescheduled(intended, reason, on));
    }
}
