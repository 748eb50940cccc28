package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.effect.Case.days;
import static org.rapporteur.language.date.Certainty.NO;
import static org.rapporteur.language.date.Certainty.POSSIBLY;
import static org.rapporteur.language.date.Certainty.YES;

import org.junit.jupiter.api.Test;
import org.rapporteur.effect.fact.AcceptanceNeeded;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.ReplyKind;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.party.Party;

/** When a consent has effect that carries a reservation which others have to accept. Vienna Convention on the Law of Treaties, article 20. */
class AcceptanceTest {

    private static final Party SG = new Party("SG");
    private static final Party TH = new Party("TH");
    private static final Party VN = new Party("VN");

    /** Singapore accedes with a reservation on 1 March 2021. */
    private static Case reserved(AcceptanceNeeded needed) {
        return Case.of(new NthConsent(2))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-01")
                .by(ConsentMeans.ACCESSION, "SG 2021-03-01")
                .with(reservation("2021-03-01", needed, ""));
    }

    private static DecisiveFact reservation(String on, AcceptanceNeeded needed, String withdrawn) {
        return new DecisiveFact.Reservation(
                "sg", SG, days(on), days(on), needed, withdrawn.isEmpty() ? null : days(withdrawn));
    }

    private static DecisiveFact reply(Party party, ReplyKind answer, String on) {
        return new DecisiveFact.Reply("sg", party, answer, days(on), null);
    }

    private static Certainty isParty(Case instrument, String day) {
        return instrument.of("SG", day).inEffect();
    }

    @Test
    void one_acceptance_suffices_where_nothing_more_is_needed() {
        var accepted = reserved(AcceptanceNeeded.ONE).with(reply(VN, ReplyKind.ACCEPTANCE, "2021-05-01"));

        assertThat(isParty(accepted, "2021-04-30")).isEqualTo(NO);
        assertThat(isParty(accepted, "2021-05-01")).isEqualTo(YES);
        assertThat(accepted.of("SG", "2021-06-01").consented()).isEqualTo(days("2021-05-01"));
    }

    @Test
    void between_few_all_have_to_accept_by_saying_so_or_by_twelve_months_of_silence() {
        var one = reserved(AcceptanceNeeded.ALL).with(reply(VN, ReplyKind.ACCEPTANCE, "2021-05-01"));

        assertThat(isParty(one, "2021-05-01")).isEqualTo(NO);
        assertThat(isParty(one, "2022-02-28")).isEqualTo(NO);
        assertThat(isParty(one, "2022-03-01")).isEqualTo(YES);
        assertThat(isParty(one.with(reply(TH, ReplyKind.ACCEPTANCE, "2021-06-01")), "2021-06-01"))
                .isEqualTo(YES);
    }

    @Test
    void an_objection_of_one_keeps_out_whom_all_have_to_accept() {
        var objected = reserved(AcceptanceNeeded.ALL).with(reply(TH, ReplyKind.OBJECTION, "2021-06-01"));

        assertThat(isParty(objected, "2025-01-01")).isEqualTo(NO);
        assertThat(isParty(
                        reserved(AcceptanceNeeded.ONE).with(reply(TH, ReplyKind.OBJECTION, "2021-06-01")),
                        "2022-03-01"))
                .isEqualTo(YES);
    }

    @Test
    void nobody_accepts_its_own_reservation_and_no_signatory_that_of_another() {
        var alone = Case.of(new NthConsent(1))
                .by(ConsentMeans.SIGNATURE, "TH 2020-01-01")
                .by(ConsentMeans.ACCESSION, "SG 2021-03-01")
                .with(reservation("2021-03-01", AcceptanceNeeded.ONE, ""));

        assertThat(isParty(alone, "2025-01-01")).isEqualTo(NO);
    }

    @Test
    void a_reservation_that_is_withdrawn_needs_no_acceptance_any_longer() {
        var withdrawn = Case.of(new NthConsent(2))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-01")
                .by(ConsentMeans.ACCESSION, "SG 2021-03-01")
                .with(reservation("2021-03-01", AcceptanceNeeded.ALL, "2021-07-01"));

        assertThat(isParty(withdrawn, "2021-06-30")).isEqualTo(NO);
        assertThat(isParty(withdrawn, "2021-07-01")).isEqualTo(YES);
    }

    @Test
    void a_reservation_made_with_a_later_consent_leaves_the_earlier_one_as_it_was() {
        var again = Case.of(new NthConsent(2))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-01")
                .by(ConsentMeans.ACCESSION, "SG 2020-02-01", "SG 2021-03-01")
                .withdrawing("SG", "2020-02-02")
                .with(reservation("2021-03-01", AcceptanceNeeded.ONE, ""));

        assertThat(isParty(again, "2020-02-01")).isEqualTo(YES);
        assertThat(isParty(again, "2021-03-01")).isEqualTo(NO);
        assertThat(isParty(again, "2022-03-01")).isEqualTo(YES);
    }

    @Test
    void where_it_may_have_been_made_with_another_consent_this_one_may_have_effect_at_once() {
        var vague = Case.of(new NthConsent(2))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-01")
                .by(ConsentMeans.ACCESSION, "SG 2021-03")
                .with(reservation("2021-03-10", AcceptanceNeeded.ONE, ""));
        var month = Case.of(new NthConsent(2))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-01")
                .by(ConsentMeans.ACCESSION, "SG 2021-03")
                .with(reservation("2021-03", AcceptanceNeeded.ONE, ""));

        assertThat(isParty(vague, "2021-04-01")).isEqualTo(POSSIBLY);
        assertThat(isParty(vague, "2022-03-31")).isEqualTo(YES);
        assertThat(isParty(month, "2021-04-01")).isEqualTo(POSSIBLY);
    }
}
