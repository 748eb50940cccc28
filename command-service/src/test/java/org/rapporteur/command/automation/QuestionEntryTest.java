package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.discrepancy.TestimonyBasis;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.text.Localized;

class QuestionEntryTest {

    private static final String ACCORD = "instrument:accord";
    private static final String ASEAN = "forum:asean";
    private static final EffectRuleSet ON_THE_SECOND_CONSENT =
            new EffectRuleSet(new EffectRule(new EffectCondition.NthConsent(2), null, null), null);

    private final QuestionEntry automation = new QuestionEntry();

    @Test
    void a_reported_entry_that_differs_from_the_computed_one_is_a_question() {
        var record = Record.empty()
                .with(ACCORD, ON_THE_SECOND_CONSENT, ratified("TH", "2025-01-16"))
                .citing("source:press", ACCORD, reported("2025-02-01"));

        assertThat(record.after(automation, ACCORD, ratified("KH", "2025-03-01")))
                .containsExactly(new Consequence(
                        new DiscrepancyId("discrepancy:accord-entry"),
                        "raise",
                        Map.of(
                                "question",
                                Localized.of("en", "When did it take effect?"),
                                "about",
                                new InstrumentId(ACCORD),
                                "attribute",
                                "explanation/effect/since",
                                "testimonies",
                                List.of(
                                        new Testimony(
                                                Localized.of("en", "2025-02-01"),
                                                List.of(new Citation(new SourceId("source:press"), null, null, null))),
                                        new Testimony(
                                                Localized.of("en", "2025-03-01"), List.of(), TestimonyBasis.COMPUTED))),
                        true));
    }

    @Test
    void whichever_of_them_was_recorded_last() {
        assertThat(bothConsented().after(automation, ACCORD, reported("2025-02-01")))
                .singleElement()
                .satisfies(raised -> assertThat(String.valueOf(raised.body().get("testimonies")))
                        .contains("WITNESSED", "COMPUTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01", "2025-03", "2025", "2025-02?"})
    void a_report_that_may_be_right_is_none(String on) {
        assertThat(bothConsented().after(automation, ACCORD, reported(on))).isEmpty();
    }

    @Test
    void neither_is_one_where_nothing_can_be_computed_nor_a_computation_that_nobody_reported() {
        assertThat(Record.empty().after(automation, ACCORD, reported("2025-02-01")))
                .isEmpty();
        assertThat(bothConsented().after(automation, ACCORD, ratified("VN", "2025-04-01")))
                .isEmpty();
    }

    @Test
    void it_is_raised_once() {
        var record =
                bothConsented().with("discrepancy:accord-entry", new Withdrawn(Localized.of("en", "A slip."), null));

        assertThat(record.after(automation, ACCORD, reported("2025-02-01"))).isEmpty();
    }

    @Test
    void a_day_that_is_known_in_part_is_told_as_such() {
        assertThat(bothConsented().after(automation, ACCORD, reported("2025-01")))
                .singleElement()
                .satisfies(raised -> assertThat(String.valueOf(raised.body().get("testimonies")))
                        .contains("[2025-01-01..2025-01-31]"));
    }

    @Test
    void the_members_of_a_forum_question_what_takes_effect_by_their_consent() {
        var record = byMembers(ACCORD)
                .with(ACCORD, reported("2025-03-01"))
                .with(ASEAN, admitted("TH", "1999-01-01"), admitted("KH", "1999-01-01"));

        assertThat(record.after(automation, ASEAN, admitted("LA", "2026-01-01")))
                .isEmpty();
        assertThat(record.after(automation, ASEAN, admitted("VN", "2025-02-15")))
                .extracting(raised -> raised.subject().value())
                .containsExactly("discrepancy:accord-entry");
    }

    @Test
    void and_so_does_the_end_of_a_membership() {
        var record = byMembers(ACCORD)
                .with(ACCORD, reported("2025-04-01"))
                .with(ASEAN, admitted("TH", "1999-01-01"), admitted("KH", "1999-01-01"), admitted("VN", "1999-01-01"));

        assertThat(record.after(automation, ASEAN, ended("VN", "2026-01-01"))).isEmpty();
        assertThat(record.after(automation, ASEAN, ended("VN", "2025-02-01"))).hasSize(1);
    }

    @Test
    void and_a_correction_of_the_instrument_or_the_forum() {
        var corrected = new RecordCorrected(List.of());
        var record = byMembers(ACCORD)
                .with(ACCORD, reported("2024-02-01"))
                .with(ASEAN, admitted("TH", "1999-01-01"), admitted("KH", "1999-01-01"));

        assertThat(record.after(automation, ACCORD, corrected)).hasSize(1);
        assertThat(record.after(automation, ASEAN, corrected)).hasSize(1);
        assertThat(record.after(automation, "meeting:adgmin-5", corrected)).isEmpty();
    }

    @Test
    void each_instrument_that_names_the_forum_and_no_other() {
        var record = byMembers(ACCORD)
                .with(ACCORD, reported("2024-02-01"))
                .with("instrument:other", ON_THE_SECOND_CONSENT, ratified("TH", "2025-01-16"))
                .with("instrument:other", ratified("KH", "2025-03-01"), reported("2024-02-01"))
                .remembering(automation, "instrument:other", ON_THE_SECOND_CONSENT)
                .with(ASEAN, admitted("TH", "1999-01-01"));

        assertThat(record.after(automation, "forum:other", admitted("KH", "1999-01-01")))
                .isEmpty();
        assertThat(record.after(automation, ASEAN, admitted("KH", "1999-01-01")))
                .extracting(raised -> raised.subject().value())
                .containsExactly("discrepancy:accord-entry");
    }

    private static Record byMembers(String instrument) {
        var rule = new EffectRuleSet(
                new EffectRule(
                        new EffectCondition.ConsentOfAllMembers(new Members(new ForumId(ASEAN), null)), null, null),
                null);
        return Record.empty()
                .with(instrument, rule, ratified("TH", "2025-01-16"), ratified("KH", "2025-03-01"))
                .with(instrument, ratified("VN", "2025-04-01"))
                .remembering(new QuestionEntry(), instrument, rule);
    }

    private static MemberAdmitted admitted(String party, String from) {
        return new MemberAdmitted(new Party(party), new EffectiveDate(from), null);
    }

    private static MembershipEnded ended(String party, String on) {
        return new MembershipEnded(new Party(party), new EffectiveDate(on), null);
    }

    private static Record bothConsented() {
        return Record.empty()
                .with(ACCORD, ON_THE_SECOND_CONSENT, ratified("TH", "2025-01-16"), ratified("KH", "2025-03-01"));
    }

    private static EntryIntoEffectReported reported(String on) {
        return new EntryIntoEffectReported(new EffectiveDate(on));
    }

    private static Ratified ratified(String party, String on) {
        return new Ratified(new Party(party), null, new EffectiveDate(on));
    }
}
