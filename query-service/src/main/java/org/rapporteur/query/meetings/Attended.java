package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;

/** Whether a party was present at the meeting. */
public record Attended(
        Party party, Presence presence, @Nullable Person head, @Nullable String level, List<Citation> citations) {

    static Attended of(Attendance attendance, List<Citation> citations) {
        return new Attended(
                attendance.party(), attendance.presence(), attendance.head(), attendance.level(), citations);
    }
}
