package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The same facts as a poorer record would have them: some of their dates known only in part, or not at all. */
record Blurred(Random random) {

    Facts of(Facts facts) {
        return new Facts(
                facts.rule(),
                facts.character(),
                facts.expected(),
                facts.term(),
                facts.reported(),
                facts.facts().stream().map(this::of).toList());
    }

    private Fact of(Fact fact) {
        return switch (fact) {
            case Fact.Consent it -> new Fact.Consent(it.party(), it.means(), known(it.on()));
            case Fact.Withdrawal it ->
                new Fact.Withdrawal(it.party(), known(it.notice()), of(it.effect()), of(it.revoked()));
            case Fact.Reservation it ->
                new Fact.Reservation(
                        it.key(),
                        it.party(),
                        known(it.made()),
                        known(it.notified()),
                        it.acceptance(),
                        of(it.withdrawn()));
            case Fact.Reply it ->
                new Fact.Reply(it.reservation(), it.party(), it.answer(), known(it.on()), of(it.withdrawn()));
            case Fact.ProvisionalApplication it ->
                new Fact.ProvisionalApplication(it.party(), known(it.from()), of(it.until()));
            case Fact.Suspension it -> new Fact.Suspension(it.party(), known(it.on()));
            case Fact.Resumption it -> new Fact.Resumption(it.party(), known(it.on()));
            case Fact.Termination it -> new Fact.Termination(known(it.on()));
            case Fact.NonRenewal it -> new Fact.NonRenewal(it.party(), known(it.notice()));
            case Fact.Extension it -> new Fact.Extension(known(it.until()));
            case Fact.Membership it -> new Fact.Membership(it.forum(), it.party(), known(it.from()), of(it.until()));
        };
    }

    private @Nullable Days of(@Nullable Days days) {
        return days == null ? null : known(days);
    }

    private Days known(Days day) {
        return switch (random.nextInt(12)) {
            case 0 -> Days.UNKNOWN;
            case 1 -> new Days(null, day.latest());
            case 2, 3 -> Days.between(before(day), day.last());
            case 4 -> Days.between(before(day), day.last().plusDays(random.nextInt(40)));
            default -> day;
        };
    }

    private LocalDate before(Days day) {
        return day.first().minusDays(random.nextInt(40));
    }
}
