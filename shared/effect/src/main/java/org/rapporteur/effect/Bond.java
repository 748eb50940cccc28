package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.Fact.NonRenewal;
import org.rapporteur.effect.Fact.Withdrawal;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.Delay;

/**
 * A consent and since when on it makes its giver a party.
 *
 * @param start the entry into effect for who had consented when the condition was met, its own day for who came later
 */
record Bond(Given given, Days start, UnaryOperator<Days> afterNotice) {

    /** The notice of withdrawal where no clause says how long. Vienna Convention on the Law of Treaties, article 56(2). */
    private static final Delay TWELVE_MONTHS = Delay.months(12);

    /** By what is on record. */
    private static final Days NEVER = Days.on(LocalDate.MAX);

    static Bond of(Facts facts, @Nullable Taken taken, Given given) {
        if (taken == null) return new Bond(given, NEVER, notice -> afterNotice(facts, notice));
        var start = start(facts, taken.entry(), given.from());
        return new Bond(given.and(notRenewed(facts, taken, given)), start, notice -> afterNotice(facts, notice));
    }

    /** Who alone does not renew leaves at the end of a term. */
    private static List<Withdrawal> notRenewed(Facts facts, Taken taken, Given given) {
        return facts.of(NonRenewal.class)
                .filter(each -> given.consent().party().equals(each.party()) && !facts.endsIt(each))
                .flatMap(
                        each -> Stream.ofNullable(Expiry.of(facts, taken.entry().effect(), each.notice()))
                                .map(end -> new Withdrawal(given.consent().party(), each.notice(), end, null)))
                .toList();
    }

    private static Days start(Facts facts, Entry entry, Days consent) {
        var own = entry.effect().later(consent.after(facts.rule().laterParties()));
        return switch (consent.onOrBefore(entry.met())) {
            case YES -> entry.effect();
            case NO -> own;
            case POSSIBLY -> entry.effect().later(consent).spanning(own);
        };
    }

    private static Days afterNotice(Facts facts, Days notice) {
        if (facts.term() != null && facts.term().noticeOfWithdrawal() != null)
            return notice.after(facts.term().noticeOfWithdrawal());
        return facts.binding() ? notice.after(TWELVE_MONTHS) : notice;
    }

    /** Whether the consent has effect and has not been taken back. */
    Certainty stands(LocalDate day) {
        return given.stands(day, start, afterNotice);
    }

    Certainty binds(LocalDate day) {
        return start.onOrBefore(day).and(stands(day));
    }

    /** When the first withdrawal takes effect of which notice had been given by that day, and which was not revoked by then. */
    @Nullable
    Days leaves(LocalDate day) {
        return given.withdrawals().stream()
                .filter(withdrawal -> given.consent().on().onOrBefore(withdrawal.notice()) != Certainty.NO
                        && Lasting.on(day, withdrawal.notice(), withdrawal.revoked()) != Certainty.NO)
                .map(withdrawal -> Given.left(withdrawal, start, afterNotice))
                .reduce(Days::earlier)
                .orElse(null);
    }

    /** The days on which it begins to bind, and on which withdrawals take effect. */
    Stream<Days> dates() {
        var ends = given.withdrawals().stream().map(withdrawal -> Given.left(withdrawal, start, afterNotice));
        return Stream.concat(Stream.of(start), ends);
    }

    boolean known() {
        return !start.equals(NEVER);
    }
}
