package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.instrument.EffectCondition.FixedDate;

/** The days on which something may change that is told by the facts alone; between two of them nothing does. */
final class ChangeDays {

    private ChangeDays() {}

    /** They begin with the first day of all, for what nobody knows the beginning of. */
    static SortedSet<LocalDate> of(Facts facts) {
        var days = facts.facts().stream().flatMap(ChangeDays::dates);
        var fixed = facts.rule().condition() instanceof FixedDate date ? Days.of(date.day()) : null;
        return sorted(Stream.concat(days, Stream.ofNullable(fixed)).toList());
    }

    static SortedSet<LocalDate> sorted(Collection<Days> all) {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.MIN);
        all.forEach(each -> {
            days.add(each.first());
            days.add(each.last());
        });
        days.remove(LocalDate.MAX);
        return days;
    }

    private static Stream<Days> dates(Fact fact) {
        return switch (fact) {
            case Fact.Consent it -> known(it.on());
            case Fact.Withdrawal it -> known(it.notice(), it.effect(), it.revoked());
            case Fact.Reservation it -> known(it.made(), it.notified(), Reservations.silentFrom(it), it.withdrawn());
            case Fact.Reply it -> known(it.on(), it.withdrawn());
            case Fact.ProvisionalApplication it -> known(it.from(), it.until());
            case Fact.Suspension it -> known(it.on());
            case Fact.Resumption it -> known(it.on());
            case Fact.Termination it -> known(it.on());
            case Fact.NonRenewal it -> known(it.notice());
            case Fact.Extension it -> known(it.until());
            case Fact.Membership it -> known(it.from(), it.until());
        };
    }

    private static Stream<Days> known(@Nullable Days... days) {
        return Arrays.stream(days).flatMap(Stream::ofNullable);
    }
}
