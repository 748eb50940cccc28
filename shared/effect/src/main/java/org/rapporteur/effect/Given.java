package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.effect.Fact.Consent;
import org.rapporteur.effect.Fact.Withdrawal;
import org.rapporteur.language.date.Certainty;

/**
 * A consent with what may have taken it back.
 *
 * @param from since when it has effect: later than its deposit where a reservation had to be accepted first
 * @param withdrawals all of the same party
 */
record Given(Consent consent, Days from, List<Withdrawal> withdrawals) {

    /** With what else takes it back. */
    Given and(List<Withdrawal> more) {
        return new Given(
                consent,
                from,
                Stream.concat(withdrawals.stream(), more.stream()).toList());
    }

    /** Whether it counts towards the entry into effect: until then, taking it back takes effect with its notice. */
    Certainty counts(LocalDate day) {
        return stands(day, withdrawal -> withdrawal.effect() == null ? withdrawal.notice() : withdrawal.effect());
    }

    /** @param bound since when the party is bound by it: before that, taking it back takes effect with its notice */
    Certainty stands(LocalDate day, Days bound, UnaryOperator<Days> afterNotice) {
        return stands(day, withdrawal -> left(withdrawal, bound, afterNotice));
    }

    /** When a withdrawal takes effect. */
    static Days left(Withdrawal withdrawal, Days bound, UnaryOperator<Days> afterNotice) {
        if (withdrawal.effect() != null) return withdrawal.effect();
        var notice = withdrawal.notice();
        return switch (bound.onOrBefore(notice)) {
            case YES -> afterNotice.apply(notice);
            case NO -> notice;
            case POSSIBLY -> notice.spanning(afterNotice.apply(notice));
        };
    }

    /** A consent that was given after the notice is another one, and is not touched by it. */
    private Certainty stands(LocalDate day, Function<Withdrawal, Days> effect) {
        return withdrawals.stream()
                .map(withdrawal -> consent.on()
                        .onOrBefore(withdrawal.notice())
                        .and(over(withdrawal, effect.apply(withdrawal), day))
                        .not())
                .reduce(from.onOrBefore(day), Certainty::and);
    }

    private static Certainty over(Withdrawal withdrawal, Days effect, LocalDate day) {
        return Lasting.on(day, effect, withdrawal.revoked());
    }
}
