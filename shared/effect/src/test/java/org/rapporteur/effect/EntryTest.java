package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.effect.Case.ASEAN;
import static org.rapporteur.effect.Case.MEMBERS;
import static org.rapporteur.effect.Case.day;
import static org.rapporteur.effect.Case.days;
import static org.rapporteur.language.date.Certainty.NO;
import static org.rapporteur.language.date.Certainty.POSSIBLY;
import static org.rapporteur.language.date.Certainty.YES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.effect.condition.ConditionState;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.effect.term.EntryBasis;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.EffectCondition.ConsentOfAllMembers;
import org.rapporteur.language.instrument.EffectCondition.ConsentsByGroup;
import org.rapporteur.language.instrument.EffectCondition.ExchangeOfNotes;
import org.rapporteur.language.instrument.EffectCondition.FixedDate;
import org.rapporteur.language.instrument.EffectCondition.NotKnown;
import org.rapporteur.language.instrument.EffectCondition.NotificationByAll;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectCondition.SignatureByAll;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Quota;
import org.rapporteur.language.party.Party;

/** Each rule of entry into effect by itself. */
class EntryTest {

    @Test
    void on_signature_by_all() {
        var memorandum = Case.of(new SignatureByAll(null))
                .notBinding()
                .expecting("ID", "VN")
                .by(ConsentMeans.SIGNATURE, "ID 2023-02-10", "VN 2023-02-11");

        assertThat(memorandum.inEffect("2023-02-10")).isEqualTo(NO);
        assertThat(memorandum.on("2023-02-10").conditions().getFirst().missing())
                .containsExactly(new Party("VN"));
        assertThat(memorandum.inEffect("2023-02-11")).isEqualTo(YES);
        assertThat(memorandum.on("2023-02-12").effect().since()).isEqualTo(days("2023-02-11"));
        assertThat(memorandum.of("ID", "2023-02-10").standing()).isEqualTo(PartyStanding.SIGNATORY);
        assertThat(memorandum.of("ID", "2023-02-11").standing()).isEqualTo(PartyStanding.PARTICIPANT);
    }

    @Test
    void a_signature_ad_referendum_is_none_until_it_is_confirmed() {
        var agreement = Case.of(new SignatureByAll(null))
                .expecting("ID", "VN")
                .by(ConsentMeans.SIGNATURE, "ID 2023-02-10")
                .by(ConsentMeans.SIGNATURE_AD_REFERENDUM, "VN 2023-02-10");

        assertThat(agreement.inEffect("2024-01-01")).isEqualTo(NO);
        assertThat(agreement.of("VN", "2024-01-01").standing()).isEqualTo(PartyStanding.SIGNATORY);
        assertThat(agreement.by(ConsentMeans.SIGNATURE, "VN 2023-05-01").inEffect("2023-05-01"))
                .isEqualTo(YES);
    }

    @Test
    void where_it_is_not_known_who_all_are_it_is_possibly_in_effect() {
        var memorandum = Case.of(new SignatureByAll(null)).notBinding().by(ConsentMeans.SIGNATURE, "ID 2023-02-10");

        assertThat(memorandum.inEffect("2023-02-09")).isEqualTo(NO);
        assertThat(memorandum.inEffect("2023-02-10")).isEqualTo(POSSIBLY);
        assertThat(memorandum.expecting("ID").inEffect("2023-02-10")).isEqualTo(POSSIBLY);
    }

    @Test
    void on_the_last_notification_plus_months() {
        var agreement = Case.of(new NotificationByAll(null), Delay.months(1), null)
                .expecting("TH", "JP")
                .by(ConsentMeans.SIGNATURE, "TH 2024-10-01", "JP 2024-10-01")
                .by(ConsentMeans.NOTIFICATION, "TH 2025-01-10", "JP 2025-01-31");

        assertThat(agreement.on("2025-02-01").met()).isEqualTo(YES);
        assertThat(agreement.on("2025-02-01").effect().earliest()).isEqualTo(day("2025-02-28"));
        assertThat(agreement.of("TH", "2025-02-27").standing()).isEqualTo(PartyStanding.CONTRACTING);
        assertThat(agreement.inEffect("2025-02-27")).isEqualTo(NO);
        assertThat(agreement.inEffect("2025-02-28")).isEqualTo(YES);
    }

    @Test
    void a_signature_is_no_notification() {
        var agreement = Case.of(new NotificationByAll(null))
                .expecting("TH", "JP")
                .by(ConsentMeans.NOTIFICATION, "TH 2025-01-10")
                .by(ConsentMeans.DEFINITIVE_SIGNATURE, "JP 2024-10-01");

        assertThat(agreement.inEffect("2026-01-01")).isEqualTo(NO);
    }

    @Test
    void on_the_nth_consent_plus_days_and_for_later_parties_on_their_own_day() {
        var convention = Case.of(new NthConsent(2), Delay.days(30), Delay.days(30))
                .expecting("TH", "VN", "SG")
                .by(ConsentMeans.SIGNATURE, "SG 2019-01-01")
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-03-01")
                .by(ConsentMeans.ACCESSION, "JP 2020-03-11", "KR 2021-01-01");

        assertThat(convention.on("2020-02-01").conditions().getFirst().missing())
                .extracting(Party::code)
                .contains("VN", "SG");
        assertThat(convention.on("2020-02-01").effect().earliest()).isEqualTo(day("2020-03-31"));
        assertThat(convention.inEffect("2020-03-30")).isEqualTo(NO);
        assertThat(convention.inEffect("2020-03-31")).isEqualTo(YES);
        assertThat(convention.of("TH", "2020-03-31").standing()).isEqualTo(PartyStanding.PARTY);
        assertThat(convention.of("JP", "2020-03-31").standing()).isEqualTo(PartyStanding.CONTRACTING);
        assertThat(convention.of("JP", "2020-03-31").earliest()).isEqualTo(day("2020-04-10"));
        assertThat(convention.of("KR", "2021-02-01").since()).isEqualTo(days("2021-01-31"));
        assertThat(convention.of("SG", "2021-02-01").standing()).isEqualTo(PartyStanding.SIGNATORY);
    }

    @Test
    void without_a_rule_for_later_parties_it_is_the_day_of_their_consent() {
        var convention = Case.of(new NthConsent(2), Delay.days(30), null)
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-03-01", "SG 2020-03-05", "KH 2020-05-01");

        assertThat(convention.of("SG", "2020-06-01").since()).isEqualTo(days("2020-03-31"));
        assertThat(convention.of("KH", "2020-06-01").since()).isEqualTo(days("2020-05-01"));
    }

    @Test
    void so_many_of_one_group_and_so_many_of_another() {
        var partnership = Case.of(new ConsentsByGroup(
                        List.of(new Quota(2, null, List.of(), MEMBERS), new Quota(1, null, List.of(), null))))
                .members("1995", "TH", "VN", "LA")
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-02", "LA 2020-01-03");

        assertThat(partnership.inEffect("2020-06-01")).isEqualTo(NO);
        assertThat(partnership.on("2020-06-01").conditions())
                .extracting(ConditionState::met)
                .containsExactly(YES, NO);
        assertThat(partnership.by(ConsentMeans.RATIFICATION, "JP 2020-07-01").inEffect("2020-07-01"))
                .isEqualTo(YES);
    }

    @Test
    void so_many_of_those_that_are_listed_and_so_many_of_all_others() {
        var listed = List.of(new Party("TH"), new Party("VN"));
        var agreement = Case.of(new ConsentsByGroup(
                        List.of(new Quota(1, null, listed, null), new Quota(1, null, List.of(), null))))
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-01-02");

        assertThat(agreement.inEffect("2020-06-01")).isEqualTo(NO);
        assertThat(agreement.by(ConsentMeans.RATIFICATION, "JP 2020-07-01").inEffect("2020-07-01"))
                .isEqualTo(YES);
    }

    @Test
    void on_the_exchange_of_notes() {
        var exchange = Case.of(new ExchangeOfNotes())
                .expecting("MY", "SG")
                .by(ConsentMeans.NOTE, "MY 2022-04-01", "SG 2022-04-03");

        assertThat(exchange.inEffect("2022-04-02")).isEqualTo(NO);
        assertThat(exchange.on("2022-04-03").effect().since()).isEqualTo(days("2022-04-03"));
    }

    @Test
    void when_all_members_of_the_time_have_consented() {
        var agreement = Case.of(new ConsentOfAllMembers(MEMBERS), Delay.days(10), null)
                .members("1995", "TH", "VN")
                .by(ConsentMeans.RATIFICATION, "TH 2025-10-01", "VN 2025-10-20");

        assertThat(agreement.inEffect("2025-10-30")).isEqualTo(YES);

        agreement.members("2025-10-26", "TL");

        assertThat(agreement.inEffect("2025-10-30")).isEqualTo(NO);
        assertThat(agreement.on("2025-10-30").conditions().getFirst().missing()).containsExactly(new Party("TL"));
        assertThat(agreement.by(ConsentMeans.ACCESSION, "TL 2025-11-01").inEffect("2025-11-11"))
                .isEqualTo(YES);
    }

    @Test
    void who_becomes_a_member_afterwards_does_not_undo_it() {
        var agreement = Case.of(new ConsentOfAllMembers(MEMBERS))
                .members("1995", "TH", "VN")
                .by(ConsentMeans.RATIFICATION, "TH 2025-10-01", "VN 2025-10-20")
                .members("2025-10-26", "TL");

        assertThat(agreement.inEffect("2025-12-01")).isEqualTo(YES);
        assertThat(agreement.on("2025-12-01").met()).isEqualTo(NO);
        assertThat(agreement.of("TL", "2025-12-01").standing()).isEqualTo(PartyStanding.EXPECTED);
    }

    @Test
    void the_members_of_a_fixed_day_are_those_of_that_day() {
        var fixed = new Members(ASEAN, new EffectiveDate("2020-01-01"));
        var agreement = Case.of(new ConsentOfAllMembers(fixed))
                .members("1995", "TH", "VN")
                .members("2025-10-26", "TL")
                .by(ConsentMeans.RATIFICATION, "TH 2025-10-01", "VN 2025-11-20");

        assertThat(agreement.inEffect("2025-11-20")).isEqualTo(YES);
    }

    @Test
    void on_a_fixed_date() {
        var agreement = Case.of(new FixedDate(new EffectiveDate("2026-01-01")))
                .by(ConsentMeans.RATIFICATION, "TH 2025-10-01", "VN 2026-02-01");

        assertThat(agreement.inEffect("2025-12-31")).isEqualTo(NO);
        assertThat(agreement.of("TH", "2026-01-01").standing()).isEqualTo(PartyStanding.PARTY);
        assertThat(agreement.of("VN", "2026-02-01").since()).isEqualTo(days("2026-02-01"));
    }

    @Test
    void by_a_rule_that_is_not_known_it_never_takes_effect_but_may_be_reported_to_have() {
        var agreement = Case.of(new NotKnown()).by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2021-01-01");

        assertThat(agreement.inEffect("2030-01-01")).isEqualTo(NO);
        assertThat(agreement.on("2030-01-01").effect().earliest()).isNull();

        agreement.reported("2020-06-01");

        assertThat(agreement.on("2020-06-01").effect().basis()).isEqualTo(EntryBasis.REPORTED);
        assertThat(agreement.of("TH", "2020-06-01").standing()).isEqualTo(PartyStanding.PARTY);
        assertThat(agreement.of("VN", "2021-01-01").since()).isEqualTo(days("2021-01-01"));
    }

    @Test
    void partial_dates_give_an_interval() {
        var convention = Case.of(new NthConsent(2), Delay.days(30), null)
                .by(ConsentMeans.RATIFICATION, "TH 2020-01-01", "VN 2020-03");

        assertThat(convention.inEffect("2020-03-30")).isEqualTo(NO);
        assertThat(convention.inEffect("2020-03-31")).isEqualTo(POSSIBLY);
        assertThat(convention.inEffect("2020-04-29")).isEqualTo(POSSIBLY);
        assertThat(convention.inEffect("2020-04-30")).isEqualTo(YES);
        assertThat(convention.on("2020-05-01").effect().since())
                .isEqualTo(new PossibleDays(day("2020-03-31"), day("2020-04-30")));
    }

    @Test
    void what_has_no_date_or_an_uncertain_one_is_possibly_there_on_any_day() {
        assertThat(Case.of(new NthConsent(1))
                        .by(ConsentMeans.RATIFICATION, "TH ?")
                        .inEffect("2020-01-01"))
                .isEqualTo(POSSIBLY);
        assertThat(Case.of(new NthConsent(1))
                        .by(ConsentMeans.RATIFICATION, "TH 2019?")
                        .inEffect("2030-01-01"))
                .isEqualTo(POSSIBLY);
    }

    @Test
    void where_nothing_is_on_record_the_earliest_day_is_that_of_an_act_done_at_once() {
        var convention =
                Case.of(new NthConsent(2), Delay.days(30), null).by(ConsentMeans.RATIFICATION, "TH 2020-01-01");

        assertThat(convention.on("2020-03-01").effect().earliest()).isEqualTo(day("2020-03-31"));
    }
}
