package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.effect.Case.day;
import static org.rapporteur.effect.Case.days;
import static org.rapporteur.language.date.Certainty.NO;
import static org.rapporteur.language.date.Certainty.POSSIBLY;
import static org.rapporteur.language.date.Certainty.YES;

import org.junit.jupiter.api.Test;
import org.rapporteur.effect.condition.CountedConsent;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.EffectCondition.NotificationByAll;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectCondition.SignatureByAll;
import org.rapporteur.language.party.Party;

/** How one party stands to an instrument, on which consent and since when. */
class StandingTest {

    private static final Party TH = new Party("TH");
    private static final Party VN = new Party("VN");

    private static Case inForce() {
        return Case.of(new NthConsent(2)).by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-02-01");
    }

    @Test
    void a_signatory_that_has_done_no_more_renounces_its_signature() {
        var signed = Case.of(new NthConsent(3)).by(ConsentMeans.SIGNATURE, "TH 2019-01-01", "VN 2019-01-01");

        assertThat(signed.withdrawing("TH", "2019-06-01").of("TH", "2019-05-31").standing())
                .isEqualTo(PartyStanding.SIGNATORY);
        assertThat(signed.of("TH", "2019-06-01").standing()).isEqualTo(PartyStanding.EXPECTED);
        assertThat(signed.of("VN", "2019-06-01").standing()).isEqualTo(PartyStanding.SIGNATORY);
    }

    @Test
    void a_notice_that_was_revoked_leaves_the_signature() {
        var signed = Case.of(new NthConsent(3))
                .by(ConsentMeans.SIGNATURE, "TH 2019-01-01")
                .with(new DecisiveFact.Withdrawal(TH, days("2019-06-01"), null, days("2019-07-01")));

        assertThat(signed.of("TH", "2019-08-01").standing()).isEqualTo(PartyStanding.SIGNATORY);
    }

    @Test
    void who_takes_its_ratification_back_remains_a_signatory_whatever_others_have_done() {
        var convention = Case.of(new NthConsent(3))
                .by(ConsentMeans.SIGNATURE, "TH 2019-01-01", "SG 2019-01-01")
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-02-01")
                .withdrawing("TH", "2020-06-01")
                .withdrawing("SG", "2020-06-01");

        assertThat(convention.of("TH", "2020-06-01").standing()).isEqualTo(PartyStanding.SIGNATORY);
        assertThat(convention.of("SG", "2020-06-01").standing()).isEqualTo(PartyStanding.EXPECTED);
    }

    @Test
    void while_it_is_out_it_is_shown_by_the_consent_that_it_last_stood_on() {
        var convention = inForce()
                .by(ConsentMeans.RATIFICATION, "SG 2020-02-01")
                .withdrawing("SG", "2021-01-01")
                .by(ConsentMeans.ACCESSION, "SG 2023-01-01")
                .withdrawing("SG", "2024-01-01");

        assertThat(convention.of("SG", "2022-06-01").by()).isEqualTo(ConsentMeans.RATIFICATION);
        assertThat(convention.of("SG", "2022-06-01").since()).isEqualTo(days("2020-02-01"));
        assertThat(convention.of("SG", "2025-06-01").by()).isEqualTo(ConsentMeans.ACCESSION);
        assertThat(convention.of("SG", "2025-06-01").consented()).isEqualTo(days("2023-01-01"));
    }

    @Test
    void of_several_consents_it_stands_on_the_first_and_of_one_month_on_the_day_that_is_known() {
        var twice =
                inForce().by(ConsentMeans.ACCEPTANCE, "SG 2020-05-01").by(ConsentMeans.RATIFICATION, "SG 2020-03-01");
        var vague = inForce().by(ConsentMeans.RATIFICATION, "SG 2020-03").by(ConsentMeans.ACCEPTANCE, "SG 2020-03-01");
        var sameDay = inForce()
                .by(ConsentMeans.RATIFICATION, "SG 2020-03-01")
                .by(ConsentMeans.DEFINITIVE_SIGNATURE, "SG 2020-03-01");

        assertThat(twice.of("SG", "2021-01-01").since()).isEqualTo(days("2020-03-01"));
        assertThat(vague.of("SG", "2021-01-01").by()).isEqualTo(ConsentMeans.ACCEPTANCE);
        assertThat(sameDay.of("SG", "2021-01-01").by()).isEqualTo(ConsentMeans.DEFINITIVE_SIGNATURE);
    }

    @Test
    void who_was_surely_a_party_is_one_until_it_has_surely_left() {
        var leaving = inForce().withdrawing("TH", "2021");

        assertThat(leaving.of("TH", "2022-06-01").inEffect()).isEqualTo(POSSIBLY);
        assertThat(leaving.of("TH", "2022-06-01").standing()).isEqualTo(PartyStanding.PARTY);
        assertThat(leaving.of("TH", "2022-12-31").standing()).isEqualTo(PartyStanding.FORMER_PARTY);
    }

    @Test
    void who_may_have_become_a_party_is_none_before_it_surely_has() {
        var joining = inForce().by(ConsentMeans.ACCESSION, "SG 2021");

        assertThat(joining.of("SG", "2021-06-01").inEffect()).isEqualTo(POSSIBLY);
        assertThat(joining.of("SG", "2021-06-01").standing()).isEqualTo(PartyStanding.EXPECTED);
        assertThat(joining.of("SG", "2021-12-31").standing()).isEqualTo(PartyStanding.PARTY);
    }

    @Test
    void to_what_does_not_bind_one_is_a_participant() {
        var memorandum = Case.of(new SignatureByAll(null))
                .notBinding()
                .by(ConsentMeans.SIGNATURE, "TH 2020-01-01", "VN 2020-01-01")
                .expecting("TH", "VN")
                .withdrawing("TH", "2021-01-01");

        assertThat(memorandum.of("TH", "2020-12-31").standing()).isEqualTo(PartyStanding.PARTICIPANT);
        assertThat(memorandum.of("TH", "2021-01-01").standing()).isEqualTo(PartyStanding.FORMER_PARTICIPANT);
        assertThat(memorandum.of("TH", "2021-01-01").since()).isEqualTo(days("2020-01-01"));
    }

    @Test
    void who_has_consented_has_a_day_of_its_own_only_once_it_is_known_when_it_takes_effect() {
        var waiting = Case.of(new NthConsent(3), Delay.days(30), null).by(ConsentMeans.RATIFICATION, "TH 2020-01-01");

        assertThat(waiting.of("TH", "2020-06-01").earliest()).isNull();
        assertThat(waiting.of("TH", "2020-06-01").since()).isNull();

        waiting.by(ConsentMeans.RATIFICATION, "VN 2020-01-01", "SG 2020-07-01");

        assertThat(waiting.of("TH", "2020-07-01").earliest()).isEqualTo(day("2020-07-31"));
        assertThat(waiting.of("TH", "2020-07-30").since()).isNull();
        assertThat(waiting.of("TH", "2020-07-31").since()).isEqualTo(days("2020-07-31"));
    }

    @Test
    void who_takes_its_consent_back_before_its_day_never_had_it() {
        var waiting = Case.of(new NthConsent(1), Delay.days(30), Delay.days(30))
                .by(ConsentMeans.RATIFICATION, "VN 2019-01-01", "TH 2020-01-01")
                .withdrawing("TH", "2020-01-15");

        assertThat(waiting.of("TH", "2020-06-01").standing()).isEqualTo(PartyStanding.EXPECTED);
        assertThat(waiting.of("TH", "2020-06-01").since()).isNull();
    }

    @Test
    void a_condition_tells_who_has_met_it_by_the_day_and_by_acts_that_it_counts() {
        var agreement = Case.of(new NotificationByAll(null))
                .expecting("TH", "VN")
                .by(ConsentMeans.DEFINITIVE_SIGNATURE, "TH 2019-01-01")
                .by(ConsentMeans.NOTIFICATION, "TH 2020-01-01", "VN 2020-02-01");

        assertThat(agreement.on("2020-01-31").conditions().getFirst().by())
                .containsExactly(new CountedConsent(TH, ConsentMeans.NOTIFICATION, days("2020-01-01"), YES));
    }

    @Test
    void provisional_application_by_one_is_that_one_s_and_shows_it_among_the_parties() {
        var agreement = Case.of(new NthConsent(2))
                .by(ConsentMeans.SIGNATURE, "VN 2019-01-01")
                .with(new DecisiveFact.ProvisionalApplication(TH, days("2020-01-01"), null));

        assertThat(agreement.of("TH", "2020-01-01").provisional()).isEqualTo(YES);
        assertThat(agreement.of("VN", "2020-01-01").provisional()).isEqualTo(NO);
    }

    @Test
    void what_is_resumed_between_others_stays_suspended_for_one() {
        var convention = inForce()
                .with(new DecisiveFact.Suspension(TH, days("2021-01-01")))
                .with(new DecisiveFact.Resumption(VN, days("2021-06-01")));

        assertThat(convention.of("TH", "2021-07-01").suspended()).isEqualTo(YES);
        assertThat(convention
                        .with(new DecisiveFact.Resumption(null, days("2021-08-01")))
                        .of("TH", "2021-08-01")
                        .suspended())
                .isEqualTo(NO);
    }

    @Test
    void it_changes_on_the_days_of_acts_and_of_what_takes_effect_by_them() {
        var convention = Case.of(new NthConsent(2), Delay.days(30), Delay.days(30))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-10", "SG 2020-06-01")
                .withdrawing("SG", "2021-01-01");

        assertThat(EffectComputation.of(convention.facts()).changes())
                .containsExactly(
                        day("2020-01-01"),
                        day("2020-01-10"),
                        day("2020-02-09"),
                        day("2020-06-01"),
                        day("2020-07-01"),
                        day("2021-01-01"),
                        day("2022-01-01"));
    }
}
