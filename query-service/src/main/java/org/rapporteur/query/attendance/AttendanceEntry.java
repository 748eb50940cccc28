package org.rapporteur.query.attendance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.meetings.Attended;
import org.rapporteur.query.meetings.MeetingAnswer;
import org.rapporteur.query.meetings.MeetingInShort;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * Whether a party was present at a meeting.
 *
 * @param meeting The meeting.
 * @param title The title of the meeting; null if none is on record.
 * @param forum The forum that met; null if it is none on record.
 * @param start The first day of the meeting; null if unknown.
 * @param party The party that was present or absent.
 */
record AttendanceEntry(
        MeetingId meeting,
        @Nullable Localized title,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable EffectiveDate start,
        Party party,
        Presence presence,
        @Nullable Person head,
        @Nullable String level,
        List<Citation> citations)
        implements NotedEntry {

    static Stream<AttendanceEntry> of(MeetingAnswer meeting) {
        return meeting.attendance().stream().map(attended -> of(meeting, attended));
    }

    private static AttendanceEntry of(MeetingAnswer meeting, Attended attended) {
        var facts = meeting.facts();
        return new AttendanceEntry(
                meeting.id(),
                facts.title(),
                facts.forum(),
                facts.ordinal(),
                facts.dates() == null ? null : facts.dates().start(),
                attended.party(),
                attended.presence(),
                attended.head(),
                attended.level(),
                attended.citations());
    }

    @Override
    public ShownAttributes shows() {
        return MeetingInShort.of(meeting, false, "/start").at("attendance/" + party.code(), "");
    }

    /** Whether the party itself attended, or an agency of it. */
    boolean isOf(Party other) {
        return party.equals(other) || party.principal().equals(other);
    }

    /** By the first day that the meeting can have begun on, those without one last, then by meeting and party. */
    String key() {
        return (start == null ? "9999-99-99" : start.earliest()) + " " + meeting.value() + " " + party.code();
    }
}
