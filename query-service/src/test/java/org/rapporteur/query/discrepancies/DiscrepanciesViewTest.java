package org.rapporteur.query.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Given;

class DiscrepanciesViewTest {

    private static final Localized SAID = Localized.of("en", "said");
    private static final LocalDate DAY = LocalDate.parse("2025-02-01");
    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");

    @Test
    void it_is_open_until_it_is_ruled_and_again_once_reopened() {
        var given = given().event(raised(null));
        assertThat(verdict(given).state()).isEqualTo(DiscrepancyState.OPEN);
        var ruled = verdict(given.event(ruled("first", null)));
        assertThat(ruled.settled()).isTrue();
        assertThat(ruled.ruling()).isNotNull();

        var reopened = given.event(new Reopened(SAID, null));
        assertThat(verdict(reopened).state()).isEqualTo(DiscrepancyState.REOPENED);
        assertThat(verdict(reopened).ruling()).isNull();
        assertThat(verdict(given.event(ruled("second", null))).settled()).isTrue();
        assertThat(verdict(given.event(new Withdrawn(SAID, null))).state()).isEqualTo(DiscrepancyState.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-01-10, 2025-01-20, SETTLED",
        "2025-01-10, 2025-01-01, , SETTLED",
        "2025-01-01, 2025-01-10, , REOPENED",
        "2025-01-01, 2025-01-01, , REOPENED",
        "2025-01-01, 2025-01-01, 2025-01-01, SETTLED",
        "2025-01-01, 2025-02-02, , SETTLED",
        "2025-02-02, 2025-03-01, , OPEN",
        "2025-01-01, 2025?, , REOPENED"
    })
    void whatCountsIsTheDayAndNotTheOrderOfRecording(
            String first, @Nullable String reopened, @Nullable String second, DiscrepancyState state) {
        var given = given().event(raised(null));
        if (second != null) given.event(ruled("second", second));
        if (reopened != null) given.event(new Reopened(SAID, new EffectiveDate(reopened)));
        given.event(ruled("first", first));

        assertThat(verdict(given).state()).isEqualTo(state);
        assertThat(verdict(given).certainty()).isEqualTo(Certainty.YES);
    }

    @Test
    void the_last_ruling_stands() {
        var given = given().event(ruled("second", "2025-01-20"))
                .event(new Reopened(SAID, new EffectiveDate("2025-01-10")))
                .event(ruled("first", "2025-01-01"));

        assertThat(verdict(given).ruling())
                .satisfies(ruling -> assertThat(ruling.on()).isEqualTo(new EffectiveDate("2025-01-20")));
    }

    @Test
    void a_ruling_of_unknown_day_possibly_came_before_the_day_on_which_it_was_recorded() {
        var verdict = Verdict.of(
                given().event(raised("1969")).event(ruled("first", null)).document(), LocalDate.parse("1969-12-31"));

        assertThat(verdict.state()).isEqualTo(DiscrepancyState.OPEN);
        assertThat(verdict.certainty()).isEqualTo(Certainty.POSSIBLY);
        assertThat(verdict.ruling()).isNull();
    }

    @Test
    void before_it_was_raised_it_was_no_question() {
        assertThat(verdict(given().event(raised("2025-02-02"))).state()).isNull();
        assertThat(verdict(given().event(raised("2025-02-01"))).state()).isEqualTo(DiscrepancyState.OPEN);
        assertThat(verdict(given().event(new Testified(testimony("one"), null))).state())
                .isEqualTo(DiscrepancyState.OPEN);
    }

    @Test
    void what_it_was_raised_with_comes_first() {
        var document = given().event(new Testified(testimony("two"), null))
                .event(raised(null))
                .document();

        assertThat(document.testimonies()).containsExactly(testimony("one"), testimony("two"));
        assertThat(document.sources().map(source -> source.slug())).contains("one", "two");
    }

    @Test
    void what_followed_from_a_ruling_is_listed_by_position() {
        var document = given().event(new ConsequenceNoted(MEETING, "record-as-held", 9))
                .event(new ConsequenceNoted(MEETING, "record-outcome", 7))
                .document();

        assertThat(document.consequences())
                .containsExactly(
                        new Consequence(MEETING, "record-outcome", 7), new Consequence(MEETING, "record-as-held", 9));
    }

    @Test
    void it_is_found_by_what_it_is_about_and_by_the_forum_of_that() {
        var filters =
                new DiscrepanciesView().filters(given().event(raised(null)).document());

        assertThat(filters)
                .containsEntry("about", List.of("meeting:adgmin-5"))
                .containsEntry("forum", List.of("forum:adgmin"));
    }

    private static Verdict verdict(Given<DiscrepancyDocument, DiscrepancyEvent> given) {
        return Verdict.of(given.document(), DAY);
    }

    private static Raised raised(@Nullable String on) {
        return new Raised(SAID, MEETING, "chair", List.of(testimony("one")), on == null ? null : new EffectiveDate(on));
    }

    private static Ruled ruled(String reasoning, @Nullable String on) {
        var why = Localized.of("en", reasoning);
        return new Ruled(SAID, why, null, null, null, on == null ? null : new EffectiveDate(on));
    }

    private static Given<DiscrepancyDocument, DiscrepancyEvent> given() {
        return Given.nothing(new DiscrepanciesView(), "discrepancy:chair");
    }

    private static Testimony testimony(String source) {
        return new Testimony(SAID, List.of(cite(source)));
    }
}
