package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Attendance;
import org.rapporteur.language.Citation;
import org.rapporteur.language.Party;
import org.rapporteur.language.Person;
import org.rapporteur.language.Presence;

/** That a party was there, or was not. */
public record Attended(
        Party party, Presence presence, @Nullable Person head, @Nullable String level, List<Citation> citations) {

    static Attended of(Attendance attendance, List<Citation> citations) {
        return new Attended(
                attendance.party(), attendance.presence(), attendance.head(), attendance.level(), citations);
    }
}
