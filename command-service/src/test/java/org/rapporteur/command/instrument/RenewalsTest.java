package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;

/** Notice that a term is not to be followed by another. */
class RenewalsTest extends GivenInstrument {

    private static NotifyNonRenewal give(@Nullable String on) {
        return new NotifyNonRenewal(SUBJECT, TH, day(on));
    }

    private static NonRenewalNotified notified(@Nullable String on) {
        return new NonRenewalNotified(TH, day(on));
    }

    private static Term term(Renewal renewal) {
        return new Term(Delay.months(36), null, renewal, null, null, null);
    }

    private static TermSet set(Renewal renewal) {
        return new TermSet(term(renewal), null);
    }

    @Test
    void notice_is_given_of_what_renews_itself_or_of_what_no_term_is_on_record() {
        given().when(give("2025")).then(notified("2025"));
        given().when(give(null)).then(notified(null));
        given(set(Renewal.AUTOMATIC)).when(give("2025")).then(notified("2025"));
        given(set(Renewal.NONE), set(Renewal.AUTOMATIC)).when(give("2025")).then(notified("2025"));
    }

    @Test
    void what_does_not_renew_itself_takes_none() {
        given(set(Renewal.NONE)).when(give("2025")).refused("not-renewed-by-itself");
        given(set(Renewal.BY_AGREEMENT)).when(give("2025")).refused("not-renewed-by-itself");
        given(notified("2025"))
                .when(new SetTerm(SUBJECT, term(Renewal.NONE), null))
                .refused("not-renewed-by-itself");
        given(notified("2025"))
                .when(new SetTerm(SUBJECT, term(Renewal.AUTOMATIC), null))
                .then(set(Renewal.AUTOMATIC));
        given(notified("2025"), set(Renewal.AUTOMATIC)).when(sign(KH, "2024")).then(signed(KH, "2024"));
    }

    @Test
    void the_same_notice_is_on_record_once_and_none_comes_after_the_end() {
        given(notified("2025")).when(give("2025")).refused("recorded-already");
        given(terminated("2024")).when(give("2025")).refused("ended");
    }
}
