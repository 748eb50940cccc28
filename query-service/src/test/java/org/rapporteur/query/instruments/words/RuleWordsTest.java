package org.rapporteur.query.instruments.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.DelayUnit;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectCondition.ConsentOfAllMembers;
import org.rapporteur.language.instrument.EffectCondition.ConsentsByGroup;
import org.rapporteur.language.instrument.EffectCondition.ExchangeOfNotes;
import org.rapporteur.language.instrument.EffectCondition.FixedDate;
import org.rapporteur.language.instrument.EffectCondition.NotificationByAll;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectCondition.SignatureByAll;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Quota;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** Each rule as a treaty officer would put it. */
class RuleWordsTest {

    private static final ForumId ASEAN = new ForumId("forum:asean");

    private static String words(EffectCondition condition, @Nullable Delay delay) {
        return RuleWords.of(new EffectRule(condition, delay, null), Terms.BINDING)
                .getFirst();
    }

    @Test
    void the_nth_consent_and_a_delay() {
        assertThat(words(new NthConsent(22), Delay.days(30)))
                .isEqualTo("Under its clauses it enters into force 30 days after the 22nd consent to be bound.");
        assertThat(words(new NthConsent(13), Delay.months(1)))
                .isEqualTo("Under its clauses it enters into force 1 month after the 13th consent to be bound.");
        assertThat(words(new NthConsent(60), new Delay(60, DelayUnit.DAYS, true)))
                .isEqualTo("Under its clauses it enters into force on the first day of the month following"
                        + " the expiration of 60 days after the 60th consent to be bound.");
        assertThat(words(new NthConsent(1), new Delay(0, DelayUnit.MONTHS, true)))
                .isEqualTo("Under its clauses it enters into force on the first day of the month following"
                        + " the 1st consent to be bound.");
    }

    @Test
    void all_parties_or_all_members() {
        assertThat(words(new SignatureByAll(null), null))
                .isEqualTo("Under its clauses it enters into force on signature by all its parties.");
        assertThat(words(new NotificationByAll(new Members(ASEAN, new EffectiveDate("2025-01-16"))), Delay.days(0)))
                .isEqualTo("Under its clauses it enters into force on the last notification of completed procedures, or"
                        + " deposit, by all members of forum:asean, as they were on 16 January 2025.");
        assertThat(words(new ConsentOfAllMembers(new Members(ASEAN, null)), null))
                .isEqualTo(
                        "Under its clauses it enters into force on the consent of all members of forum:asean, as they"
                                + " are at the time.");
    }

    @Test
    void groups() {
        var rule = new ConsentsByGroup(List.of(
                new Quota(2, null, List.of(new Party("TH"), new Party("KH"), new Party("LA")), null),
                new Quota(1, Localized.of("en", "the partners"), List.of(new Party("JP")), null),
                new Quota(3, null, List.of(), null)));

        assertThat(words(rule, Delay.days(60)))
                .isEqualTo(
                        "Under its clauses it enters into force 60 days after the consent of at least 2 of Cambodia, Laos"
                                + " and Thailand, at least 1 of the partners and at least 3 of the others.");
    }

    @Test
    void notes_days_and_what_nobody_knows() {
        assertThat(words(new ExchangeOfNotes(), null))
                .isEqualTo("Under its clauses it enters into force on the exchange of notes between all its parties.");
        assertThat(words(new FixedDate(new EffectiveDate("2026-01-01")), null))
                .isEqualTo("Under its clauses it enters into force on 1 January 2026.");
        assertThat(RuleWords.of(EffectRule.NOT_KNOWN, Terms.NOT_BINDING))
                .containsExactly("The clause on its entry into effect is not on record.");
        assertThat(RuleWords.of(new EffectRule(new NthConsent(2), null, Delay.days(30)), Terms.NOT_BINDING))
                .containsExactly(
                        "Under its clauses it takes effect on the 2nd consent to be bound.",
                        "For a party that consents later it takes effect 30 days after that consent.");
    }
}
