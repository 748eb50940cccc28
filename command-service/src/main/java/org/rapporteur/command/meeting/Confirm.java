package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

/** Records that what was proposed of a meeting is confirmed, by its host for one: it is planned then. Once, and not after it
 * began. Practice: the host country confirms what the meeting before it announced. */
record Confirm(MeetingId subject, @Nullable Party by, @Nullable EffectiveDate on) implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.never(Confirmed.class, "confirmed-already", "A meeting is confirmed once.");
        return meeting.with(new Confirmed(by, on));
    }
}
