package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;
import org.rapporteur.language.record.Recorder;

/** Records in which order the items are taken; those that are not named come behind, as they were. Not after the meeting
 * ended, and not with an item that was withdrawn before. Rules of procedure of the UN General Assembly, rule 22. */
record ReorderAgenda(MeetingId subject, List<String> items, @Nullable EffectiveDate on) implements MeetingAct {
    /** @throws Malformed if an item has no such name or is named twice */
    ReorderAgenda {
        new AgendaReordered(items, on);
    }

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        return meeting.withAnother(new AgendaReordered(items, on));
    }
}
