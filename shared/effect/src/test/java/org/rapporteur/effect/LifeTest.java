package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.effect.Case.day;
import static org.rapporteur.effect.Case.days;
import static org.rapporteur.language.date.Certainty.NO;
import static org.rapporteur.language.date.Certainty.POSSIBLY;
import static org.rapporteur.language.date.Certainty.YES;

import java.util.ArrayList;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.effect.term.EntryBasis;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;

/** What happens to an instrument, and to its parties, besides its entry into effect. */
class LifeTest {

    private static Case inForce() {
        return Case.of(new NthConsent(2), Delay.days(30), Delay.days(30))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-02", "SG 2020-01-02");
    }

    private static Term term(@Nullable Delay duration, Renewal renewal, @Nullable Delay before) {
        return new Term(duration, null, renewal, null, before, null);
    }

    @Test
    void consent_that_is_withdrawn_before_entry_into_force_is_out_of_the_count() {
        var convention = Case.of(new NthConsent(2), Delay.days(30), null)
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-10")
                .withdrawing("TH", "2020-01-20");

        assertThat(convention.inEffect("2020-02-09")).isEqualTo(NO);
        assertThat(convention.of("TH", "2020-02-09").standing()).isEqualTo(PartyStanding.EXPECTED);
        assertThat(convention.by(ConsentMeans.RATIFICATION, "KH 2020-03-01").inEffect("2020-03-31"))
                .isEqualTo(YES);
        assertThat(convention.of("TH", "2020-03-31").standing()).isEqualTo(PartyStanding.EXPECTED);
    }

    @Test
    void a_party_leaves_after_twelve_months_where_no_clause_says_otherwise() {
        var convention = inForce().withdrawing("SG", "2021-01-01");

        assertThat(convention.of("SG", "2021-12-31").standing()).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.of("SG", "2021-06-01").leaves()).isEqualTo(days("2022-01-01"));
        assertThat(convention.of("SG", "2022-01-01").standing()).isEqualTo(PartyStanding.FORMER_PARTY);
        assertThat(convention.inEffect("2022-01-01")).isEqualTo(YES);
    }

    @Test
    void the_clauses_say_how_long_the_notice_is() {
        var term = new Term(null, null, Renewal.NONE, null, null, Delay.months(3));

        assertThat(inForce()
                        .with(term)
                        .withdrawing("SG", "2021-01-01")
                        .of("SG", "2021-04-01")
                        .inEffect())
                .isEqualTo(NO);
    }

    @Test
    void a_withdrawal_that_is_revoked_in_time_has_no_effect() {
        var convention = inForce()
                .with(new DecisiveFact.Withdrawal(new Party("SG"), days("2021-01-01"), null, days("2021-11-01")));

        assertThat(convention.of("SG", "2021-06-01").leaves()).isEqualTo(days("2022-01-01"));
        assertThat(convention.of("SG", "2021-11-01").leaves()).isNull();
        assertThat(convention.of("SG", "2023-01-01").standing()).isEqualTo(PartyStanding.PARTY);
    }

    @Test
    void who_has_left_may_accede_again_and_has_its_own_day_again() {
        var convention = inForce().withdrawing("SG", "2021-01-01").by(ConsentMeans.ACCESSION, "SG 2023-01-01");

        assertThat(convention.of("SG", "2022-06-01").standing()).isEqualTo(PartyStanding.FORMER_PARTY);
        assertThat(convention.of("SG", "2023-01-30").inEffect()).isEqualTo(NO);
        assertThat(convention.of("SG", "2023-01-31").standing()).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.of("SG", "2023-01-31").since()).isEqualTo(days("2023-01-31"));
    }

    @Test
    void a_vague_notice_leaves_open_whether_it_is_still_a_party() {
        var convention = inForce().withdrawing("SG", "2021");

        assertThat(convention.of("SG", "2021-12-31").inEffect()).isEqualTo(YES);
        assertThat(convention.of("SG", "2022-06-01").inEffect()).isEqualTo(POSSIBLY);
        assertThat(convention.of("SG", "2022-12-31").inEffect()).isEqualTo(NO);
    }

    @Test
    void it_is_suspended_and_resumed() {
        var convention = inForce()
                .with(new DecisiveFact.Suspension(null, days("2021-01-01")))
                .with(new DecisiveFact.Resumption(null, days("2021-03-01")))
                .with(new DecisiveFact.Suspension(new Party("VN"), days("2021-06-01")));

        assertThat(convention.on("2021-02-28").effect().state()).isEqualTo(EffectState.SUSPENDED);
        assertThat(convention.on("2021-03-01").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.of("VN", "2021-06-01").suspended()).isEqualTo(YES);
        assertThat(convention.of("TH", "2021-06-01").suspended()).isEqualTo(NO);
    }

    @Test
    void it_is_terminated_for_all() {
        var convention = inForce().with(new DecisiveFact.Termination(days("2022-01-01")));

        assertThat(convention.on("2021-12-31").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.on("2022-01-01").effect().state()).isEqualTo(EffectState.TERMINATED);
        assertThat(convention.of("TH", "2022-01-01").standing()).isEqualTo(PartyStanding.FORMER_PARTY);
    }

    @Test
    void it_expires_at_the_end_of_its_term_unless_that_is_extended() {
        var convention = inForce().with(term(Delay.months(12), Renewal.BY_AGREEMENT, null));

        assertThat(convention.on("2021-01-31").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.on("2021-02-01").effect().state()).isEqualTo(EffectState.EXPIRED);
        assertThat(convention.on("2020-06-01").effect().expires()).isEqualTo(days("2021-02-01"));

        convention.with(new DecisiveFact.Extension(days("2021-12-31")));

        assertThat(convention.on("2021-12-31").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.on("2022-01-01").effect().state()).isEqualTo(EffectState.EXPIRED);
    }

    @Test
    void the_last_day_that_the_clauses_name_is_still_within_it() {
        var until = new Term(null, new EffectiveDate("2025-12-31"), Renewal.NONE, null, null, null);

        assertThat(inForce().with(until).on("2025-12-31").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(inForce().with(until).on("2026-01-01").effect().state()).isEqualTo(EffectState.EXPIRED);
    }

    @Test
    void it_renews_itself_until_somebody_gives_notice_in_time() {
        var convention = inForce().with(term(Delay.months(12), Renewal.AUTOMATIC, Delay.months(6)));

        assertThat(convention.on("2030-01-01").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.on("2030-01-01").effect().expires()).isNull();

        convention.with(new DecisiveFact.NonRenewal(null, days("2022-08-02")));

        assertThat(convention.on("2023-02-01").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.on("2024-01-31").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.on("2024-02-01").effect().state()).isEqualTo(EffectState.EXPIRED);
        assertThat(convention
                        .with(new DecisiveFact.NonRenewal(null, days("2022-08-01")))
                        .on("2023-02-01")
                        .effect()
                        .state())
                .isEqualTo(EffectState.EXPIRED);
    }

    @Test
    void each_further_term_is_as_long_as_the_clauses_say() {
        var convention = inForce()
                .with(new Term(Delay.months(12), null, Renewal.AUTOMATIC, Delay.months(24), null, null))
                .with(new DecisiveFact.NonRenewal(null, days("2021-06-01")));

        assertThat(convention.on("2021-06-01").effect().expires()).isEqualTo(days("2023-02-01"));
    }

    @Test
    void a_vague_notice_leaves_open_which_term_is_the_last_one() {
        var convention = inForce().with(term(Delay.months(12), Renewal.AUTOMATIC, Delay.months(6)));
        var undated = inForce().with(term(Delay.months(12), Renewal.AUTOMATIC, null));

        convention.with(new DecisiveFact.NonRenewal(null, days("2022")));
        undated.with(new DecisiveFact.NonRenewal(null, PossibleDays.UNKNOWN));

        assertThat(convention.inEffect("2022-06-30")).isEqualTo(YES);
        assertThat(convention.inEffect("2023-06-30")).isEqualTo(POSSIBLY);
        assertThat(convention.inEffect("2025-01-01")).isEqualTo(NO);
        assertThat(undated.inEffect("2021-01-31")).isEqualTo(YES);
        assertThat(undated.inEffect("2050-01-01")).isEqualTo(POSSIBLY);
    }

    @Test
    void what_has_no_term_or_renews_itself_is_extended_to_an_end_and_without_one() {
        var limitless = inForce().with(new DecisiveFact.Extension(days("2025-12-31")));
        var renewed = inForce()
                .with(term(Delay.months(12), Renewal.AUTOMATIC, null))
                .with(new DecisiveFact.Extension(days("2025-12-31")));

        assertThat(limitless.on("2026-01-01").effect().state()).isEqualTo(EffectState.EXPIRED);
        assertThat(renewed.on("2026-01-01").effect().state()).isEqualTo(EffectState.IN_EFFECT);
    }

    @Test
    void what_is_over_is_not_terminated_and_what_was_terminated_does_not_expire() {
        var over = inForce()
                .with(term(Delay.months(12), Renewal.NONE, null))
                .with(new DecisiveFact.Termination(days("2022-01-01")));
        var terminated = inForce()
                .with(term(Delay.months(12), Renewal.NONE, null))
                .with(new DecisiveFact.Termination(days("2020-06-01")));

        assertThat(over.on("2022-01-01").effect().state()).isEqualTo(EffectState.EXPIRED);
        assertThat(over.on("2022-01-01").effect().terminated()).isEqualTo(NO);
        assertThat(over.on("2022-01-01").effect().expired()).isEqualTo(YES);
        assertThat(terminated.on("2022-01-01").effect().state()).isEqualTo(EffectState.TERMINATED);
        assertThat(terminated.on("2022-01-01").effect().expired()).isEqualTo(NO);
    }

    @Test
    void who_alone_of_several_gives_notice_not_to_renew_leaves_at_the_end_of_the_term() {
        var convention = inForce().with(term(Delay.months(12), Renewal.AUTOMATIC, Delay.months(6)));
        convention.with(new DecisiveFact.NonRenewal(new Party("TH"), days("2022-08-01")));

        assertThat(convention.of("TH", "2022-12-01").leaves()).isEqualTo(days("2023-02-01"));
        assertThat(convention.of("TH", "2023-01-31").standing()).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.of("TH", "2023-02-01").standing()).isEqualTo(PartyStanding.FORMER_PARTY);
        assertThat(convention.of("VN", "2024-02-01").standing()).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.on("2024-02-01").effect().state()).isEqualTo(EffectState.IN_EFFECT);
    }

    @Test
    void between_two_the_notice_of_one_ends_it() {
        var treaty = Case.of(new NthConsent(2))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-02-01")
                .with(term(Delay.months(12), Renewal.AUTOMATIC, Delay.months(6)))
                .with(new DecisiveFact.NonRenewal(new Party("TH"), days("2020-08-02")));

        assertThat(treaty.on("2021-02-01").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(treaty.on("2022-02-01").effect().state()).isEqualTo(EffectState.EXPIRED);
    }

    @Test
    void it_is_applied_provisionally_until_it_enters_into_force() {
        var convention = Case.of(new NthConsent(2))
                .expecting("TH", "VN", "SG")
                .by(ConsentMeans.RATIFICATION, "TH 2020-06-01", "VN 2020-07-01")
                .with(new DecisiveFact.ProvisionalApplication(null, days("2020-01-01"), null));

        assertThat(convention.on("2020-06-30").effect().state()).isEqualTo(EffectState.PROVISIONAL);
        assertThat(convention.on("2020-07-01").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.of("VN", "2020-07-01").provisional()).isEqualTo(NO);
        assertThat(convention.of("SG", "2020-07-01").provisional()).isEqualTo(YES);
    }

    @Test
    void a_report_that_differs_from_what_the_acts_bring_about_is_said_to() {
        assertThat(differs("2020-02-02")).isEqualTo(YES);
        assertThat(differs("2020-02-01")).isEqualTo(NO);
        assertThat(differs("2020-02")).isEqualTo(NO);
        assertThat(inForce().reported("2020-03-01").on("2020-02-01").effect().basis())
                .isEqualTo(EntryBasis.COMPUTED);
    }

    private static @Nullable Certainty differs(String reported) {
        var beside = inForce().reported(reported).on("2022-01-01").reported();
        return beside == null ? null : beside.differs();
    }

    @Test
    void a_report_stands_in_for_acts_that_are_not_on_record() {
        var convention = Case.of(new NthConsent(6))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01")
                .reported("2021-05-01");

        assertThat(convention.on("2021-05-01").effect().state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(convention.on("2021-05-01").effect().basis()).isEqualTo(EntryBasis.REPORTED);
        assertThat(convention.on("2021-05-01").met()).isEqualTo(NO);
        assertThat(convention.on("2021-05-01").conditions().getFirst().by()).hasSize(1);
    }

    @Test
    void a_report_stands_where_the_acts_bring_about_an_entry_perhaps_or_none() {
        var perhaps = Case.of(new NthConsent(2)).by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN ?");
        var none = Case.of(new NthConsent(2)).by(ConsentMeans.RATIFICATION, "TH 2020-01-01");

        assertStands(perhaps.reported("2021-05-01"), "2021-05-01");
        assertStands(perhaps.reported("2019-05-01"), "2019-05-01");
        assertStands(none.reported("2021-05-01"), "2021-05-01");
    }

    private static void assertStands(Case instrument, String reported) {
        var on = instrument.on("2022-01-01");
        assertThat(on.effect().since()).isEqualTo(days(reported));
        assertThat(on.effect().basis()).isEqualTo(EntryBasis.REPORTED);
        assertThat(on.reported()).extracting(ReportedEntry::differs).isEqualTo(POSSIBLY);
    }

    @Test
    void in_which_order_the_facts_come_makes_no_difference() {
        var facts = inForce()
                .withdrawing("SG", "2021-01-01")
                .by(ConsentMeans.ACCESSION, "SG 2023-01-01")
                .facts();
        var reversed = new ArrayList<>(facts.facts());
        Collections.reverse(reversed);
        var other = new DecisiveFacts(facts.rule(), facts.character(), facts.expected(), null, null, reversed);

        assertThat(EffectComputation.of(other).on(day("2023-06-01")))
                .isEqualTo(EffectComputation.of(facts).on(day("2023-06-01")));
    }
}
