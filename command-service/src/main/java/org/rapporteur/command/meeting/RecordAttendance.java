package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Recorder;

/** Records that a party was at the meeting, there or by video, or was not. Once for each party; nobody is present at what was
 * cancelled. {@code participant} of an OParl meeting, the list of participants of UN practice. */
record RecordAttendance(
        MeetingId subject, Party party, Presence presence, @Nullable Person head, @Nullable String level)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        return meeting.attended(new Attendance(party, presence, head, level));
    }
}
