package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.record.Recorder;

/** Records that the meeting is over, whether or not its opening is on record. Once, and not before it began; what was
 * cancelled is not concluded. Rules of procedure of the UN General Assembly, rule 2. */
record Conclude(MeetingId subject, @Nullable EffectiveDate on) implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.never(Concluded.class, "concluded-already", "A meeting is concluded once.");
        return meeting.with(new Concluded(on));
    }
}
