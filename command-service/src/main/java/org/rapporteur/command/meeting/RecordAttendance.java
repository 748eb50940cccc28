package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

/**
 * Records whether a party was present at the meeting, present by video, or absent. Use it once for each party; nobody
 * attends a cancelled meeting. OParl: participant of a meeting. UN practice: the list of participants.
 *
 * @param party The party that was present or absent.
 * @param presence Whether the party was present, present by video, or absent.
 * @param head The person who led the delegation; absent if unknown.
 * @param level The rank of the head of the delegation, such as deputy minister; absent if unknown.
 */
record RecordAttendance(
        MeetingId subject, Party party, Presence presence, @Nullable Person head, @Nullable String level)
        implements MeetingAct {

    @Override
    public AttendanceRecorded event() {
        return new AttendanceRecorded(new Attendance(party, presence, head, level));
    }
}
