package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Attendance;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Person;
import org.rapporteur.language.Presence;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that a party was at the meeting, or was not. */
record RecordAttendance(
        MeetingId subject, Party party, Presence presence, @Nullable Person head, @Nullable String level)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.notCancelled();
        if (meeting.attendance().contains(party))
            throw new Refusal(
                    "attendance-recorded-already",
                    "The attendance of " + party.code() + " is on record.",
                    "Correct the earlier act.");
        return List.of(new AttendanceRecorded(new Attendance(party, presence, head, level)));
    }
}
