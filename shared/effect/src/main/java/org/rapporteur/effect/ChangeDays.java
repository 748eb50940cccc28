package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.consent.AcceptedReservations;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.instrument.EffectCondition.FixedDate;

/** The days on which something may change that is told by the facts alone; between two of them nothing does. */
final class ChangeDays {

    private ChangeDays() {}

    /** They begin with the first day of all, for what nobody knows the beginning of. */
    static SortedSet<LocalDate> of(DecisiveFacts facts) {
        var days = facts.facts().stream().flatMap(ChangeDays::dates);
        var fixed = facts.rule().condition() instanceof FixedDate date ? PossibleDays.of(date.day()) : null;
        return sorted(Stream.concat(days, Stream.ofNullable(fixed)).toList());
    }

    static SortedSet<LocalDate> sorted(Collection<PossibleDays> all) {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.MIN);
        all.forEach(each -> {
            days.add(each.first());
            days.add(each.last());
        });
        days.remove(LocalDate.MAX);
        return days;
    }

    private static Stream<PossibleDays> dates(DecisiveFact fact) {
        return switch (fact) {
            case DecisiveFact.Consent it -> known(it.on());
            case DecisiveFact.Withdrawal it -> known(it.notice(), it.effect(), it.revoked());
            case DecisiveFact.Reservation it ->
                known(it.made(), it.notified(), AcceptedReservations.silentFrom(it), it.withdrawn());
            case DecisiveFact.Reply it -> known(it.on(), it.withdrawn());
            case DecisiveFact.ProvisionalApplication it -> known(it.from(), it.until());
            case DecisiveFact.Suspension it -> known(it.on());
            case DecisiveFact.Resumption it -> known(it.on());
            case DecisiveFact.Termination it -> known(it.on());
            case DecisiveFact.NonRenewal it -> known(it.notice());
            case DecisiveFact.Extension it -> known(it.until());
            case DecisiveFact.Membership it -> known(it.from(), it.until());
        };
    }

    private static Stream<PossibleDays> known(@Nullable PossibleDays... days) {
        return Arrays.stream(days).flatMap(Stream::ofNullable);
    }
}
