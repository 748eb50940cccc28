package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.effect.Case.days;
import static org.rapporteur.effect.Told.SG;
import static org.rapporteur.effect.Told.TEXT;
import static org.rapporteur.effect.Told.TH;
import static org.rapporteur.effect.Told.VN;
import static org.rapporteur.effect.Told.date;
import static org.rapporteur.effect.Told.ratified;
import static org.rapporteur.effect.Told.rule;
import static org.rapporteur.language.date.Certainty.NO;
import static org.rapporteur.language.date.Certainty.POSSIBLY;
import static org.rapporteur.language.date.Certainty.YES;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.effect.event.InstrumentHistory;
import org.rapporteur.effect.event.NamedForums;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.EffectCondition.ConsentOfAllMembers;
import org.rapporteur.language.instrument.EffectCondition.ConsentsByGroup;
import org.rapporteur.language.instrument.EffectCondition.NotificationByAll;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectCondition.SignatureByAll;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.instrument.Quota;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;

/** What the acts on record say of the course of an instrument itself. */
class CourseOnRecordTest {

    @Test
    void it_ends_by_termination_and_by_what_took_its_place() {
        var terminated = Told.inForce().and(new Terminated(null, date("2022-01-01")));
        var superseded = Told.inForce().and(new Superseded(null, date("2022-01-01")));

        assertThat(terminated.effect("2021-12-31").state()).isEqualTo(EffectState.IN_EFFECT);
        assertThat(terminated.effect("2022-01-01").state()).isEqualTo(EffectState.TERMINATED);
        assertThat(superseded.effect("2022-01-01").state()).isEqualTo(EffectState.TERMINATED);
    }

    @Test
    void it_lasts_as_long_as_its_term_and_longer_where_that_was_extended_to_a_day() {
        var year = Told.inForce()
                .and(new TermSet(new Term(Delay.months(12), null, Renewal.BY_AGREEMENT, null, null, null), null));

        assertThat(year.effect("2020-06-01").expires()).isEqualTo(days("2021-01-02"));
        assertThat(year.and(new Extended(null, null, null)).effect("2020-06-01").expires())
                .isEqualTo(days("2021-01-02"));
        assertThat(year.and(new Extended(date("2021-12-31"), null, null))
                        .effect("2020-06-01")
                        .expires())
                .isEqualTo(days("2022-01-01"));
    }

    @Test
    void who_gives_notice_not_to_renew_leaves_at_the_end_of_the_term() {
        var renewed = new Term(Delay.months(12), null, Renewal.AUTOMATIC, null, null, null);
        var told = Told.inForce()
                .and(ratified(SG, "2020-01-02"), new TermSet(renewed, null))
                .and(new NonRenewalNotified(TH, date("2020-06-01")));

        assertThat(told.of(TH, "2020-06-01").leaves()).isEqualTo(days("2021-01-02"));
        assertThat(told.standing(VN, "2021-01-02")).isEqualTo(PartyStanding.PARTY);
    }

    @Test
    void it_is_suspended_between_those_that_are_named_or_all_until_it_is_resumed_between_them() {
        var some = Told.inForce()
                .and(new Suspended(List.of(TH), null, date("2021-01-01")))
                .and(new Resumed(List.of(VN), date("2021-02-01")), new Resumed(List.of(TH), date("2021-03-01")));
        var all = Told.inForce()
                .and(new Suspended(List.of(), null, date("2021-01-01")), new Resumed(List.of(), date("2021-03-01")));

        assertThat(some.of(TH, "2021-02-28").suspended()).isEqualTo(YES);
        assertThat(some.of(VN, "2021-01-01").suspended()).isEqualTo(NO);
        assertThat(some.of(TH, "2021-03-01").suspended()).isEqualTo(NO);
        assertThat(all.of(VN, "2021-01-01").suspended()).isEqualTo(YES);
        assertThat(all.effect("2021-02-28").state()).isEqualTo(EffectState.SUSPENDED);
        assertThat(all.effect("2021-03-01").state()).isEqualTo(EffectState.IN_EFFECT);
    }

    @Test
    void who_applies_it_provisionally_does_so_until_it_renounces() {
        var told = Told.binding(
                rule(new NthConsent(2)),
                new ProvisionallyApplied(TH, null, date("2020-01-01")),
                new ProvisionallyApplied(VN, null, date("2020-01-01")),
                new Renounced(TH, date("2020-06-01")));

        assertThat(told.of(TH, "2020-05-31").provisional()).isEqualTo(YES);
        assertThat(told.of(TH, "2020-06-01").provisional()).isEqualTo(NO);
        assertThat(told.of(VN, "2020-06-01").provisional()).isEqualTo(YES);
    }

    @Test
    void of_several_reports_of_its_entry_into_effect_the_one_that_says_most_is_taken() {
        var told = Told.of(reported("2020"), reported(null), reported("2020-11-20"), reported("2020-11"));

        assertThat(told.effect("2021-01-01").since()).isEqualTo(days("2020-11-20"));
    }

    private static EntryIntoEffectReported reported(@Nullable String on) {
        return new EntryIntoEffectReported(date(on));
    }

    @Test
    void what_is_on_record_without_a_day_has_happened_by_the_day_on_which_it_was_recorded() {
        var told = Told.of(rule(new NthConsent(2)), ratified(TH, null), ratified(VN, "2020-01-01"))
                .recorded("2021-03-03");

        assertThat(told.effect("2019-12-31").inEffect()).isEqualTo(NO);
        assertThat(told.effect("2021-03-02").inEffect()).isEqualTo(POSSIBLY);
        assertThat(told.effect("2021-03-03").inEffect()).isEqualTo(YES);
    }

    @Test
    void but_for_what_surely_comes_or_surely_came_on_its_own_day() {
        var toCome =
                Told.of(rule(new NthConsent(1)), ratified(TH, "2030-01-01")).recorded("2021-03-03");
        var past = Told.of(rule(new NthConsent(1)), ratified(TH, "2020-02")).recorded("2021-03-03");

        assertThat(toCome.effect("2029-12-31").inEffect()).isEqualTo(NO);
        assertThat(past.effect("2020-03-01").inEffect()).isEqualTo(YES);
    }

    @Test
    void of_several_rules_that_of_the_latest_day_holds_and_one_of_a_known_day_before_one_of_none() {
        var one = rule(new NthConsent(1), "2019-01-01");
        var two = rule(new NthConsent(2), "2019");
        var three = rule(new NthConsent(3), null);

        assertThat(Told.of(two, one).on("2020-01-01").rule()).isEqualTo(two.rule());
        assertThat(Told.of(three, one).on("2020-01-01").rule()).isEqualTo(one.rule());
        assertThat(Told.of(three).on("2020-01-01").rule()).isEqualTo(three.rule());
        assertThat(Told.of(three, rule(new NthConsent(4), null))
                        .on("2020-01-01")
                        .rule())
                .isEqualTo(new org.rapporteur.language.instrument.EffectRule(new NthConsent(4), null, null));
    }

    @Test
    void those_who_are_expected_are_those_named_in_the_report_and_in_the_clauses() {
        var report = new Reported(null, null, LegalCharacter.UNSPECIFIED, List.of(TH, VN), List.of(), List.of());
        var clauses = new Clauses(
                List.of(SG, TH),
                Provision.NOT_KNOWN,
                Provision.NOT_KNOWN,
                Provision.NOT_KNOWN,
                Provision.NOT_KNOWN,
                List.of(),
                Provision.NOT_KNOWN);

        assertThat(InstrumentHistory.of(List.of(report, new ClausesSet(clauses, null)))
                        .expected())
                .containsExactly(SG, TH, VN);
    }

    @Test
    void the_forums_whose_members_decide_are_those_that_its_rules_name() {
        var asean = new Members(new ForumId("forum:asean"), null);
        var adgmin = new Members(new ForumId("forum:adgmin"), null);
        var group = new ConsentsByGroup(
                List.of(new Quota(1, TEXT, List.of(), adgmin), new Quota(1, null, List.of(new Party("JP")), null)));

        assertThat(NamedForums.in(
                        InstrumentHistory.of(List.of(rule(new NthConsent(2)), rule(new NotificationByAll(null))))))
                .isEmpty();
        assertThat(NamedForums.in(InstrumentHistory.of(List.of(
                        rule(new SignatureByAll(asean)),
                        rule(new NotificationByAll(asean)),
                        rule(new ConsentOfAllMembers(asean)),
                        rule(group)))))
                .containsExactly(adgmin.forum(), asean.forum());
    }
}
