package org.rapporteur.effect.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.effect.fact.DecisiveFact.Consent;
import org.rapporteur.effect.fact.DecisiveFact.Withdrawal;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.fact.Validity;
import org.rapporteur.language.date.Certainty;

/**
 * A consent with what may have taken it back.
 *
 * @param from since when it has effect: later than its deposit where a reservation had to be accepted first
 * @param withdrawals all of the same party
 */
public record GivenConsent(Consent consent, PossibleDays from, List<Withdrawal> withdrawals) {

    /** With what else takes it back. */
    public GivenConsent and(List<Withdrawal> more) {
        return new GivenConsent(
                consent,
                from,
                Stream.concat(withdrawals.stream(), more.stream()).toList());
    }

    /** Whether it counts towards the entry into effect: until then, taking it back takes effect with its notice. */
    public Certainty counts(LocalDate day) {
        return stands(day, withdrawal -> withdrawal.effect() == null ? withdrawal.notice() : withdrawal.effect());
    }

    /** @param bound since when the party is bound by it: before that, taking it back takes effect with its notice */
    public Certainty stands(LocalDate day, PossibleDays bound, UnaryOperator<PossibleDays> afterNotice) {
        return stands(day, withdrawal -> left(withdrawal, bound, afterNotice));
    }

    /** When a withdrawal takes effect. */
    public static PossibleDays left(
            Withdrawal withdrawal, PossibleDays bound, UnaryOperator<PossibleDays> afterNotice) {
        if (withdrawal.effect() != null) return withdrawal.effect();
        var notice = withdrawal.notice();
        return switch (bound.onOrBefore(notice)) {
            case YES -> afterNotice.apply(notice);
            case NO -> notice;
            case POSSIBLY -> notice.spanning(afterNotice.apply(notice));
        };
    }

    /** A consent that was given after the notice is another one, and is not touched by it. */
    private Certainty stands(LocalDate day, Function<Withdrawal, PossibleDays> effect) {
        return withdrawals.stream()
                .map(withdrawal -> consent.on()
                        .onOrBefore(withdrawal.notice())
                        .and(over(withdrawal, effect.apply(withdrawal), day))
                        .not())
                .reduce(from.onOrBefore(day), Certainty::and);
    }

    private static Certainty over(Withdrawal withdrawal, PossibleDays effect, LocalDate day) {
        return Validity.on(day, effect, withdrawal.revoked());
    }
}
