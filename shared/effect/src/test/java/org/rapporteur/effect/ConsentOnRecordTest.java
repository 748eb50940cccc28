package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rapporteur.effect.Told.SG;
import static org.rapporteur.effect.Told.TH;
import static org.rapporteur.effect.Told.VN;
import static org.rapporteur.effect.Told.date;
import static org.rapporteur.effect.Told.ratified;
import static org.rapporteur.effect.Told.rule;
import static org.rapporteur.effect.Told.withdrew;
import static org.rapporteur.language.date.Certainty.NO;
import static org.rapporteur.language.date.Certainty.POSSIBLY;
import static org.rapporteur.language.date.Certainty.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.effect.condition.CountedConsent;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Accepted;
import org.rapporteur.language.instrument.PartyEvent.Approved;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.FormallyConfirmed;
import org.rapporteur.language.instrument.PartyEvent.FullPowersPresented;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.NotesExchanged;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.instrument.PartyEvent.SignatureConfirmed;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.SignatureKind;

/** Which acts on record give a party's consent, and which take it back. */
class ConsentOnRecordTest {

    static Stream<Arguments> consents() {
        return Stream.of(
                arguments(signed(SignatureKind.SIMPLE), ConsentMeans.SIGNATURE),
                arguments(signed(SignatureKind.NOT_KNOWN), ConsentMeans.SIGNATURE),
                arguments(signed(SignatureKind.DEFINITIVE), ConsentMeans.DEFINITIVE_SIGNATURE),
                arguments(new SignatureConfirmed(TH, null), ConsentMeans.SIGNATURE),
                arguments(ratified(TH, null), ConsentMeans.RATIFICATION),
                arguments(new Accepted(TH, null, null), ConsentMeans.ACCEPTANCE),
                arguments(new Approved(TH, null, null), ConsentMeans.APPROVAL),
                arguments(new FormallyConfirmed(TH, null, null), ConsentMeans.FORMAL_CONFIRMATION),
                arguments(new Acceded(TH, null, null), ConsentMeans.ACCESSION),
                arguments(new Succeeded(TH, null, null), ConsentMeans.SUCCESSION),
                arguments(new NotesExchanged(TH, null, null), ConsentMeans.NOTE),
                arguments(new ProceduresCompleted(TH, null, null), ConsentMeans.NOTIFICATION));
    }

    @ParameterizedTest
    @MethodSource("consents")
    void each_act_of_consent_counts_by_its_own_means(PartyEvent act, ConsentMeans means) {
        assertThat(met(act))
                .extracting(CountedConsent::party, CountedConsent::by)
                .containsExactly(tuple(TH, means));
    }

    static Stream<PartyEvent> others() {
        return Stream.of(
                signed(SignatureKind.AD_REFERENDUM),
                new Initialled(TH, null, null, null, null),
                new FullPowersPresented(TH, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("others")
    void neither_full_powers_nor_initials_nor_a_signature_ad_referendum_are_consent(PartyEvent act) {
        assertThat(met(act)).isEmpty();
    }

    private static List<CountedConsent> met(PartyEvent act) {
        return Told.of(rule(new NthConsent(1)), act)
                .on("2020-01-01")
                .conditions()
                .getFirst()
                .by();
    }

    @Test
    void who_refuses_to_confirm_its_signature_or_renounces_it_is_no_signatory_any_longer() {
        var signed = Told.binding(signed(SignatureKind.AD_REFERENDUM));

        assertThat(signed.standing(TH, "2020-06-01")).isEqualTo(PartyStanding.SIGNATORY);
        assertThat(signed.and(new ConfirmationRefused(TH, null, date("2020-06-01")))
                        .standing(TH, "2020-06-01"))
                .isEqualTo(PartyStanding.EXPECTED);
        assertThat(signed.and(new Renounced(TH, date("2020-06-01"))).standing(TH, "2020-05-31"))
                .isEqualTo(PartyStanding.SIGNATORY);
        assertThat(signed.and(new Renounced(TH, date("2020-06-01"))).standing(TH, "2020-06-01"))
                .isEqualTo(PartyStanding.EXPECTED);
        assertThat(signed.and(new Renounced(VN, date("2020-06-01"))).standing(TH, "2020-06-01"))
                .isEqualTo(PartyStanding.SIGNATORY);
    }

    @Test
    void consent_that_is_taken_back_before_entry_into_force_leaves_a_signatory() {
        var contracting =
                Told.binding(rule(new NthConsent(2)), signed(SignatureKind.SIMPLE), ratified(TH, "2020-01-01"));

        assertThat(contracting.standing(TH, "2020-02-01")).isEqualTo(PartyStanding.CONTRACTING);
        assertThat(contracting.and(new ConsentWithdrawn(TH, date("2020-02-01"))).standing(TH, "2020-02-01"))
                .isEqualTo(PartyStanding.SIGNATORY);
    }

    @Test
    void a_notice_of_withdrawal_takes_effect_on_the_day_that_it_names_or_after_twelve_months() {
        assertThat(leaves("2021-01-01", "2021-05-01")).isEqualTo("2021-05-01");
        assertThat(leaves("2021-01-01", null)).isEqualTo("2022-01-01");
    }

    private static String leaves(String notified, @Nullable String on) {
        var leaves = Told.inForce()
                .and(withdrew(TH, notified, on))
                .of(TH, "2021-01-01")
                .leaves();
        return leaves == null ? "" : String.valueOf(leaves.earliest());
    }

    @Test
    void where_only_its_effect_is_on_record_notice_was_given_by_then() {
        var convention =
                Told.inForce().and(withdrew(TH, null, "2022-01-01")).and(new Acceded(TH, null, date("2023-01-01")));

        assertThat(convention.standing(TH, "2021-12-31")).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.of(TH, "2021-06-01").leaves()).isEqualTo(PossibleDays.on(LocalDate.parse("2022-01-01")));
        assertThat(convention.standing(TH, "2022-01-01")).isEqualTo(PartyStanding.FORMER_PARTY);
        assertThat(convention.standing(TH, "2023-01-01")).isEqualTo(PartyStanding.PARTY);
    }

    @Test
    void where_nobody_says_when_notice_was_given_it_was_by_the_day_on_which_it_was_recorded() {
        var convention = Told.inForce().and(withdrew(TH, null, null)).recorded("2022-06-01");

        assertThat(convention.of(TH, "2020-01-02").inEffect()).isEqualTo(POSSIBLY);
        assertThat(convention.of(TH, "2023-05-31").inEffect()).isEqualTo(POSSIBLY);
        assertThat(convention.of(TH, "2023-06-01").inEffect()).isEqualTo(POSSIBLY);
        assertThat(convention.of(TH, "2023-06-01").leaves())
                .isEqualTo(new PossibleDays(null, LocalDate.parse("2023-06-01")));
    }

    @Test
    void each_revocation_takes_back_the_notice_before_it() {
        var convention = Told.inForce()
                .and(withdrew(TH, "2021-01-01", null), new WithdrawalRevoked(TH, date("2021-06-01")))
                .and(withdrew(TH, "2022-01-01", null), new WithdrawalRevoked(TH, date("2022-06-01")))
                .and(withdrew(TH, "2023-01-01", null));

        assertThat(convention.standing(TH, "2022-01-01")).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.standing(TH, "2023-12-31")).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.standing(TH, "2024-01-01")).isEqualTo(PartyStanding.FORMER_PARTY);
    }

    @Test
    void what_is_revoked_after_a_party_left_and_joined_again_is_the_later_notice() {
        var convention = Told.inForce()
                .and(ratified(SG, "2020-01-02"))
                .and(withdrew(TH, "2021-01-01", "2022-01-01"), new Acceded(TH, null, date("2023-01-01")))
                .and(withdrew(TH, "2024-01-01", null), new WithdrawalRevoked(TH, date("2024-06-01")));

        assertThat(convention.standing(TH, "2022-06-01")).isEqualTo(PartyStanding.FORMER_PARTY);
        assertThat(convention.standing(TH, "2024-12-31")).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.standing(TH, "2025-06-01")).isEqualTo(PartyStanding.PARTY);
    }

    @Test
    void a_notice_given_after_a_revocation_stays_and_so_does_one_that_had_taken_effect() {
        var later = Told.inForce()
                .and(new WithdrawalRevoked(TH, date("2020-06-01")), withdrew(TH, "2021-01-01", "2021-02-01"));
        var earlier =
                Told.inForce().and(withdrew(TH, null, "2021-02-01"), new WithdrawalRevoked(TH, date("2022-06-01")));

        assertThat(later.of(TH, "2021-02-01").inEffect()).isEqualTo(NO);
        assertThat(earlier.of(TH, "2022-06-01").inEffect()).isEqualTo(NO);
        assertThat(earlier.of(VN, "2022-06-01").inEffect()).isEqualTo(YES);
    }

    @Test
    void of_which_nobody_knows_the_day_a_revocation_takes_back_the_notice_that_no_other_does() {
        var convention = Told.inForce()
                .and(withdrew(TH, "2021-01-01", null), new WithdrawalRevoked(TH, null))
                .and(withdrew(TH, "2023-01-01", null), new WithdrawalRevoked(TH, date("2023-06-01")))
                .recorded("2021-06-01");

        assertThat(convention.of(TH, "2024-01-01").inEffect()).isEqualTo(YES);
    }

    @Test
    void a_revocation_takes_back_the_notice_that_it_surely_follows() {
        var convention = Told.inForce()
                .and(withdrew(TH, "2021-01-01", null), withdrew(TH, null, "2024-01-01"))
                .and(new WithdrawalRevoked(TH, date("2021-06-01")));

        assertThat(convention.of(TH, "2022-01-01").inEffect()).isEqualTo(YES);
        assertThat(convention.of(TH, "2024-01-01").inEffect()).isEqualTo(NO);
    }

    private static Signed signed(SignatureKind kind) {
        return new Signed(TH, kind, null, date("2019-12-01"), null, null);
    }
}
