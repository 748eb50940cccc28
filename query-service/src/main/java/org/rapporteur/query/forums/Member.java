package org.rapporteur.query.forums;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.Chronological;

/**
 * A past, present or future member of the forum.
 *
 * @param member Whether the party is a member on the day asked for.
 * @param from The first day of the last membership; null if that is not on record.
 * @param until The day on which that membership ended; null if it did not or it is unknown.
 * @param why The reason for the end, in words; null if there is none on record.
 */
public record Member(
        Party party,
        Certainty member,
        @Nullable EffectiveDate from,
        @Nullable Localized how,
        @Nullable EffectiveDate until,
        @Nullable Localized why,
        List<Citation> citations) {

    static Member of(Party party, Certainty member, RecordedFacts<ForumEvent> facts) {
        var admitted = facts
                .of(MemberAdmitted.class, Chronological.by(fact -> fact.event().from()))
                .stream()
                .filter(fact -> fact.event().party().equals(party))
                .reduce((before, after) -> after);
        var ended = facts
                .of(MembershipEnded.class, Chronological.by(fact -> fact.event().on()))
                .stream()
                .filter(fact -> fact.event().party().equals(party))
                .filter(fact -> follows(
                        fact.event().on(),
                        admitted.map(one -> one.event().from()).orElse(null)))
                .reduce((before, after) -> after);
        return new Member(
                party,
                member,
                admitted.map(fact -> fact.event().from()).orElse(null),
                admitted.map(fact -> fact.event().how()).orElse(null),
                ended.map(fact -> fact.event().on()).orElse(null),
                ended.map(fact -> fact.event().how()).orElse(null),
                Stream.concat(admitted.stream(), ended.stream())
                        .flatMap(fact -> fact.citations().stream())
                        .toList());
    }

    private static boolean follows(@Nullable EffectiveDate end, @Nullable EffectiveDate begin) {
        return end == null || begin == null || !end.surelyBefore(begin);
    }
}
