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
 * Who is, was or is to be a member.
 *
 * @param member whether it is one on the day in question
 * @param from since when, the last time; absent where it is not on record
 * @param until until when, if that membership ended
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
