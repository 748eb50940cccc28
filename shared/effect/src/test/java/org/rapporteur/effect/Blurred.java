package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;

/** The same facts as a poorer record would have them: some of their dates known only in part, or not at all. */
record Blurred(Random random) {

    DecisiveFacts of(DecisiveFacts facts) {
        return new DecisiveFacts(
                facts.rule(),
                facts.character(),
                facts.expected(),
                facts.term(),
                facts.reported(),
                facts.facts().stream().map(this::of).toList());
    }

    private DecisiveFact of(DecisiveFact fact) {
        return switch (fact) {
            case DecisiveFact.Consent it -> new DecisiveFact.Consent(it.party(), it.means(), known(it.on()));
            case DecisiveFact.Withdrawal it ->
                new DecisiveFact.Withdrawal(it.party(), known(it.notice()), of(it.effect()), of(it.revoked()));
            case DecisiveFact.Reservation it ->
                new DecisiveFact.Reservation(
                        it.key(),
                        it.party(),
                        known(it.made()),
                        known(it.notified()),
                        it.acceptance(),
                        of(it.withdrawn()));
            case DecisiveFact.Reply it ->
                new DecisiveFact.Reply(it.reservation(), it.party(), it.answer(), known(it.on()), of(it.withdrawn()));
            case DecisiveFact.ProvisionalApplication it ->
                new DecisiveFact.ProvisionalApplication(it.party(), known(it.from()), of(it.until()));
            case DecisiveFact.Suspension it -> new DecisiveFact.Suspension(it.party(), known(it.on()));
            case DecisiveFact.Resumption it -> new DecisiveFact.Resumption(it.party(), known(it.on()));
            case DecisiveFact.Termination it -> new DecisiveFact.Termination(known(it.on()));
            case DecisiveFact.NonRenewal it -> new DecisiveFact.NonRenewal(it.party(), known(it.notice()));
            case DecisiveFact.Extension it -> new DecisiveFact.Extension(known(it.until()));
            case DecisiveFact.Membership it ->
                new DecisiveFact.Membership(it.forum(), it.party(), known(it.from()), of(it.until()));
        };
    }

    private @Nullable PossibleDays of(@Nullable PossibleDays days) {
        return days == null ? null : known(days);
    }

    private PossibleDays known(PossibleDays day) {
        return switch (random.nextInt(12)) {
            case 0 -> PossibleDays.UNKNOWN;
            case 1 -> new PossibleDays(null, day.latest());
            case 2, 3 -> PossibleDays.between(before(day), day.last());
            case 4 -> PossibleDays.between(before(day), day.last().plusDays(random.nextInt(40)));
            default -> day;
        };
    }

    private LocalDate before(PossibleDays day) {
        return day.first().minusDays(random.nextInt(40));
    }
}
