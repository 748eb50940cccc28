package org.rapporteur.query.forums;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.forum.ForumEvent.Naming;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.ForumEvent.StatusEnded;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Chronological;
import org.rapporteur.query.time.Spells;
import org.rapporteur.query.time.Turn;

/**
 * The status of a party that is no member.
 *
 * @param status The status, such as dialogue partner or observer.
 * @param held Whether the party has the status on the day asked for.
 * @param from The first day of the status; null if unknown.
 * @param by The party that conferred the status; null if unknown.
 * @param until The day on which the status ended; null if it did not or it is unknown.
 */
public record ForumStanding(
        Party party,
        PartnerStatus status,
        Certainty held,
        @Nullable EffectiveDate from,
        @Nullable Party by,
        @Nullable EffectiveDate until,
        List<Citation> citations) {

    /** By party, then by status. */
    static List<ForumStanding> all(RecordedFacts<ForumEvent> facts, AsOf asOf) {
        var conferred = facts.of(
                StatusConferred.class, Chronological.by(fact -> fact.event().from()));
        var ended = facts.of(
                StatusEnded.class, Chronological.by(fact -> fact.event().on()));
        var of = Stream.concat(
                conferred.stream()
                        .map(fact -> new Key(fact.event().party(), fact.event().status())),
                ended.stream()
                        .map(fact -> new Key(fact.event().party(), fact.event().status())));
        return of.distinct()
                .sorted(comparing(Key::party).thenComparing(Key::status))
                .map(key -> key.standing(conferred, ended, asOf))
                .toList();
    }

    static Stream<Party> party(ForumEvent event) {
        return switch (event) {
            case MemberAdmitted admitted -> Stream.of(admitted.party());
            case MembershipEnded ended -> Stream.of(ended.party());
            case StatusConferred conferred -> Stream.of(conferred.party());
            case StatusEnded ended -> Stream.of(ended.party());
            case AgencySucceeded one -> Stream.of(one.agency(), one.successor());
            case Naming ignored -> Stream.of();
        };
    }

    private record Key(Party party, PartnerStatus status) {

        ForumStanding standing(
                List<RecordedFact<StatusConferred>> conferred, List<RecordedFact<StatusEnded>> ended, AsOf asOf) {
            var begun = conferred.stream()
                    .filter(fact ->
                            equals(new Key(fact.event().party(), fact.event().status())))
                    .toList();
            var over = ended.stream()
                    .filter(fact ->
                            equals(new Key(fact.event().party(), fact.event().status())))
                    .toList();
            var turns = Stream.concat(
                    begun.stream().map(fact -> Turn.begin(fact.event().from(), fact.recorded())),
                    over.stream().map(fact -> Turn.end(fact.event().on(), fact.recorded())));
            var last = begun.isEmpty() ? null : begun.getLast().event();
            return new ForumStanding(
                    party,
                    status,
                    new Spells(turns.toList()).at(asOf),
                    last == null ? null : last.from(),
                    last == null ? null : last.by(),
                    over.isEmpty() ? null : over.getLast().event().on(),
                    Stream.concat(begun.stream(), over.stream())
                            .flatMap(fact -> fact.citations().stream())
                            .distinct()
                            .toList());
        }
    }
}
