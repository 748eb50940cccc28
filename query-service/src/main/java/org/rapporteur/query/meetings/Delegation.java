package org.rapporteur.query.meetings;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Chronological;
import org.rapporteur.query.time.Spells;
import org.rapporteur.query.time.Turn;

/**
 * The delegation of a party.
 *
 * @param accredited Whether it is accredited on the day asked for.
 * @param members The other persons of the delegation, as far as known.
 * @param on The day of its last accreditation; null if unknown.
 * @param withdrawn The day of the last withdrawal of its accreditation; null if there was none or the day is unknown.
 */
public record Delegation(
        Party party,
        Certainty accredited,
        @Nullable Person head,
        List<Person> members,
        @Nullable EffectiveDate on,
        @Nullable EffectiveDate withdrawn,
        List<Citation> citations) {

    /** By party. */
    static List<Delegation> all(RecordedFacts<MeetingEvent> facts, AsOf asOf) {
        var accredited = facts.of(DelegationAccredited.class, Chronological.by(fact -> fact.event()
                .on()));
        var withdrawn = facts.of(AccreditationWithdrawn.class, Chronological.by(fact -> fact.event()
                .on()));
        return Stream.concat(
                        accredited.stream().map(fact -> fact.event().party()),
                        withdrawn.stream().map(fact -> fact.event().party()))
                .collect(toCollection(TreeSet::new))
                .stream()
                .map(party -> of(
                        party,
                        accredited.stream()
                                .filter(fact -> fact.event().party().equals(party))
                                .toList(),
                        withdrawn.stream()
                                .filter(fact -> fact.event().party().equals(party))
                                .toList(),
                        asOf))
                .toList();
    }

    private static Delegation of(
            Party party,
            List<RecordedFact<DelegationAccredited>> accredited,
            List<RecordedFact<AccreditationWithdrawn>> withdrawn,
            AsOf asOf) {
        var turns = Stream.concat(
                accredited.stream().map(fact -> Turn.begin(fact.event().on(), fact.recorded())),
                withdrawn.stream().map(fact -> Turn.end(fact.event().on(), fact.recorded())));
        var last = accredited.isEmpty() ? null : accredited.getLast().event();
        return new Delegation(
                party,
                new Spells(turns.toList()).at(asOf),
                last == null ? null : last.head(),
                last == null ? List.of() : last.members(),
                last == null ? null : last.on(),
                withdrawn.isEmpty() ? null : withdrawn.getLast().event().on(),
                Stream.concat(accredited.stream(), withdrawn.stream())
                        .flatMap(fact -> fact.citations().stream())
                        .distinct()
                        .toList());
    }
}
