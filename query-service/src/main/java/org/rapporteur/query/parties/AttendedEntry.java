package org.rapporteur.query.parties;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.meetings.Attended;
import org.rapporteur.query.meetings.Delegation;
import org.rapporteur.query.meetings.MeetingAnswer;
import org.rapporteur.query.meetings.MeetingInShort;
import org.rapporteur.query.meetings.MeetingState;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * A meeting that the party attended, hosted or was accredited to.
 *
 * @param meeting The meeting.
 * @param state The state of the meeting on the day asked for.
 * @param on The first day of the meeting, or the first intended day; null if unknown.
 * @param agency The agency that attended or hosted for the party; null if the party did itself.
 * @param host Whether the party hosted the meeting.
 * @param presence Whether the party was present; null if that is not on record.
 * @param accredited Whether its delegation is accredited; null if no delegation is on record.
 */
record AttendedEntry(
        MeetingId meeting,
        @Nullable Localized title,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable MeetingState state,
        @Nullable EffectiveDate on,
        @Nullable Party agency,
        boolean host,
        @Nullable Presence presence,
        @Nullable Certainty accredited,
        @Nullable Person head,
        @Nullable String level,
        List<Citation> citations,
        @JsonIgnore ShownAttributes shows)
        implements Section.Entry {

    static Stream<AttendedEntry> of(MeetingAnswer meeting, Actor actor) {
        var who = Stream.of(
                        Stream.ofNullable(meeting.facts().host()),
                        meeting.attendance().stream().map(Attended::party),
                        meeting.delegations().stream().map(Delegation::party))
                .flatMap(some -> some);
        return actor.among(who).collect(toCollection(TreeSet::new)).stream().map(one -> of(meeting, actor, one));
    }

    private static AttendedEntry of(MeetingAnswer meeting, Actor actor, Party who) {
        var facts = meeting.facts();
        var attended = meeting.attendance().stream()
                .filter(one -> one.party().equals(who))
                .findFirst();
        var delegation = meeting.delegations().stream()
                .filter(one -> one.party().equals(who))
                .findFirst();
        var host = who.equals(facts.host());
        return new AttendedEntry(
                meeting.id(),
                facts.title(),
                facts.forum(),
                facts.ordinal(),
                meeting.state(),
                facts.begins(),
                actor.agency(who),
                host,
                attended.map(Attended::presence).orElse(null),
                delegation.map(Delegation::accredited).orElse(null),
                attended.map(Attended::head)
                        .or(() -> delegation.map(Delegation::head))
                        .orElse(null),
                attended.map(Attended::level).orElse(null),
                Stream.of(
                                attended.stream().flatMap(one -> one.citations().stream()),
                                delegation.stream().flatMap(one -> one.citations().stream()),
                                host ? meeting.citations().of("host").stream() : Stream.<Citation>of())
                        .flatMap(some -> some)
                        .distinct()
                        .toList(),
                MeetingInShort.of(meeting.id(), facts.dates() == null, "/on")
                        .at("attendance/" + who.code(), "")
                        .at("delegations/" + who.code() + "/accredited", "/accredited")
                        .at("delegations/" + who.code() + "/head", "/head"));
    }

    @Override
    public String key() {
        return meeting.value() + " " + (agency == null ? "" : agency.code());
    }
}
