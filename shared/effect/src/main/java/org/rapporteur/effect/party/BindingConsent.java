package org.rapporteur.effect.party;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.condition.EntryDays;
import org.rapporteur.effect.consent.GivenConsent;
import org.rapporteur.effect.fact.DecisiveFact.NonRenewal;
import org.rapporteur.effect.fact.DecisiveFact.Withdrawal;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.fact.Validity;
import org.rapporteur.effect.term.AssumedEntry;
import org.rapporteur.effect.term.Expiry;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.Delay;

/**
 * A consent and since when on it makes its giver a party.
 *
 * @param start the entry into effect for who had consented when the condition was met, its own day for who came later
 */
record BindingConsent(GivenConsent given, PossibleDays start, UnaryOperator<PossibleDays> afterNotice) {

    /** The notice of withdrawal where no clause says how long. Vienna Convention on the Law of Treaties, article 56(2). */
    private static final Delay TWELVE_MONTHS = Delay.months(12);

    /** By what is on record. */
    private static final PossibleDays NEVER = PossibleDays.on(LocalDate.MAX);

    static BindingConsent of(DecisiveFacts facts, @Nullable AssumedEntry taken, GivenConsent given) {
        if (taken == null) return new BindingConsent(given, NEVER, notice -> afterNotice(facts, notice));
        var start = start(facts, taken.entry(), given.from());
        return new BindingConsent(
                given.and(notRenewed(facts, taken, given)), start, notice -> afterNotice(facts, notice));
    }

    /** Who alone does not renew leaves at the end of a term. */
    private static List<Withdrawal> notRenewed(DecisiveFacts facts, AssumedEntry taken, GivenConsent given) {
        return facts.of(NonRenewal.class)
                .filter(each -> given.consent().party().equals(each.party()) && !facts.endsIt(each))
                .flatMap(
                        each -> Stream.ofNullable(Expiry.of(facts, taken.entry().effect(), each.notice()))
                                .map(end -> new Withdrawal(given.consent().party(), each.notice(), end, null)))
                .toList();
    }

    private static PossibleDays start(DecisiveFacts facts, EntryDays entry, PossibleDays consent) {
        var own = entry.effect().later(consent.after(facts.rule().laterParties()));
        return switch (consent.onOrBefore(entry.met())) {
            case YES -> entry.effect();
            case NO -> own;
            case POSSIBLY -> entry.effect().later(consent).spanning(own);
        };
    }

    private static PossibleDays afterNotice(DecisiveFacts facts, PossibleDays notice) {
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
    PossibleDays leaves(LocalDate day) {
        return given.withdrawals().stream()
                .filter(withdrawal -> given.consent().on().onOrBefore(withdrawal.notice()) != Certainty.NO
                        && Validity.on(day, withdrawal.notice(), withdrawal.revoked()) != Certainty.NO)
                .map(withdrawal -> GivenConsent.left(withdrawal, start, afterNotice))
                .reduce(PossibleDays::earlier)
                .orElse(null);
    }

    /** The days on which it begins to bind, and on which withdrawals take effect. */
    Stream<PossibleDays> dates() {
        var ends = given.withdrawals().stream().map(withdrawal -> GivenConsent.left(withdrawal, start, afterNotice));
        return Stream.concat(Stream.of(start), ends);
    }

    boolean known() {
        return !start.equals(NEVER);
    }
}
