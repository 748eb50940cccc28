package org.rapporteur.language.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.instrument.EffectCondition.ConsentOfAllMembers;
import org.rapporteur.language.instrument.EffectCondition.ConsentsByGroup;
import org.rapporteur.language.instrument.EffectCondition.ExchangeOfNotes;
import org.rapporteur.language.instrument.EffectCondition.FixedDate;
import org.rapporteur.language.instrument.EffectCondition.NotKnown;
import org.rapporteur.language.instrument.EffectCondition.NotificationByAll;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectCondition.SignatureByAll;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

class EffectRuleTest {

    private static final ForumId ASEAN = new ForumId("forum:asean-summit");
    private static final Members OF_THE_TIME = new Members(ASEAN, null);

    @ParameterizedTest
    @CsvSource({
        "2021-11-02, 60, DAYS, false, 2022-01-01",
        "2025-01-31, 1, MONTHS, false, 2025-02-28",
        "2024-01-31, 1, MONTHS, false, 2024-02-29",
        "2024-02-29, 1, YEARS, false, 2025-02-28",
        "2024-02-29, 0, DAYS, false, 2024-02-29",
        "2002-04-11, 60, DAYS, true, 2002-07-01",
        "2025-12-31, 0, DAYS, true, 2026-01-01"
    })
    void a_delay_leads_to_a_day(LocalDate from, int number, DelayUnit unit, boolean first, LocalDate to) {
        assertThat(new Delay(number, unit, first).after(from)).isEqualTo(to);
    }

    static Stream<EffectCondition> conditions() {
        return Stream.of(
                new SignatureByAll(null),
                new SignatureByAll(OF_THE_TIME),
                new NotificationByAll(new Members(ASEAN, new EffectiveDate("2025-10-26"))),
                new NthConsent(6),
                new ConsentsByGroup(List.of(
                        new Quota(6, Localized.of("en", "member States of ASEAN"), List.of(), OF_THE_TIME),
                        new Quota(1, null, List.of(new Party("JP"), new Party("CN")), null),
                        new Quota(3, null, List.of(), null))),
                new ConsentOfAllMembers(OF_THE_TIME),
                new ExchangeOfNotes(),
                new FixedDate(new EffectiveDate("2026-01-01")),
                new NotKnown());
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_rule_is_read_as_it_was_written(EffectCondition condition) {
        var rule = new EffectRule(condition, condition instanceof NotKnown ? null : Delay.days(60), Delay.months(1));

        var json = CanonicalJson.write(rule);

        assertThat(json).contains("\"kind\":\"");
        assertThat(CanonicalJson.mapper().readValue(json, EffectRule.class)).isEqualTo(rule);
    }

    @Test
    void a_term_is_read_as_it_was_written() {
        var term = new Term(Delay.months(60), null, Renewal.AUTOMATIC, null, Delay.months(6), Delay.months(3));

        assertThat(CanonicalJson.mapper().readValue(CanonicalJson.write(term), Term.class))
                .isEqualTo(term);
    }

    @Test
    void the_parties_of_a_quota_are_sorted_and_each_there_once() {
        var parties = List.of(new Party("VN"), new Party("BN"), new Party("VN"));

        assertThat(new Quota(2, null, parties, null).parties()).containsExactly(new Party("BN"), new Party("VN"));
    }

    @Test
    void what_no_clause_can_say_is_malformed() {
        var until = new EffectiveDate("2026-12-31");
        var vague = new EffectiveDate("2026");
        var others = new Quota(1, null, List.of(), null);

        malformed("number", () -> Delay.days(-1));
        malformed("number", () -> Delay.days(40_001));
        malformed("number", () -> new NthConsent(0));
        malformed("number", () -> new Quota(0, null, List.of(), null));
        malformed("number", () -> new Quota(2, null, List.of(new Party("VN")), null));
        malformed("members", () -> new Quota(1, null, List.of(new Party("VN")), OF_THE_TIME));
        malformed("quotas", () -> new ConsentsByGroup(List.of()));
        malformed("quotas", () -> new ConsentsByGroup(List.of(others, others)));
        malformed("day", () -> new FixedDate(vague));
        malformed("on", () -> new Members(ASEAN, new EffectiveDate("2025-10-26?")));
        malformed("delay", () -> new EffectRule(new NotKnown(), Delay.days(1), null));
        malformed("until", () -> new Term(Delay.months(1), until, Renewal.NONE, null, null, null));
        malformed("until", () -> new Term(null, vague, Renewal.NONE, null, null, null));
        malformed("renewal", () -> new Term(null, null, Renewal.AUTOMATIC, null, null, null));
        malformed("renewedFor", () -> new Term(Delay.months(1), null, Renewal.NONE, Delay.months(1), null, null));
        malformed("renewedFor", () -> new Term(null, until, Renewal.AUTOMATIC, null, null, null));
        malformed("noticeOfNonRenewal", () -> new Term(null, until, Renewal.NONE, null, Delay.months(1), null));
        malformed("duration", () -> new Term(Delay.days(0), null, Renewal.NONE, null, null, null));
    }

    private static void malformed(String component, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOfSatisfying(Malformed.class, fault -> assertThat(fault.component())
                .isEqualTo(component));
    }
}
