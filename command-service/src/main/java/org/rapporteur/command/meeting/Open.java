package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Recorder;

/** Records that the meeting is in session, since when and who opened it. Once, and not after it ended; what was cancelled is not
 * opened. Rules of procedure of the UN General Assembly, rule 30. */
record Open(MeetingId subject, @Nullable EffectiveDate on, @Nullable Person by) implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.never(Opened.class, "opened-already", "A meeting is opened once.");
        return meeting.with(new Opened(on, by));
    }
}
