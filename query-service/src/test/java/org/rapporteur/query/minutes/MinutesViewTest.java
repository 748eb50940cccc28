package org.rapporteur.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.minutes.MinutesEvent.Corrected;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesEvent.Requested;
import org.rapporteur.language.minutes.MinutesEvent.Retracted;
import org.rapporteur.language.minutes.MinutesEvent.Revised;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.AnyOrder;
import org.rapporteur.query.Given;

class MinutesViewTest {

    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    private static final Localized TITLE = Localized.of("en", "Statement");
    private static final Paragraph ONE =
            new Paragraph(new ParagraphNumber("1"), null, Localized.of("en", "Ministers met."), List.of());

    @Test
    void silence_becomes_consent_when_the_deadline_is_over_without_any_act() {
        var given = given().event(drafted("2025-01-18")).event(submitted("2025-02-01", "2025-01-20"));

        assertThat(on("2025-01-17", given).state()).isNull();
        assertThat(on("2025-01-19", given).state()).isEqualTo(MinutesState.DRAFT);
        assertThat(on("2025-02-01", given).state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThat(on("2025-02-02", given).state()).isEqualTo(MinutesState.ADOPTED);
        assertThat(on("2025-02-02", given).adoption()).isNull();
        assertThat(review("2025-02-02", given).consent()).isEqualTo(Certainty.YES);
    }

    @Test
    void what_is_asked_for_is_requested_until_there_is_a_draft() {
        var asked = given().event(new Requested(MEETING, new EffectiveDate("2025-01-17")));
        assertThat(on("2025-01-16", asked).state()).isNull();
        assertThat(on("2025-01-17", asked).state()).isEqualTo(MinutesState.REQUESTED);
        assertThat(on("2025-01-17", asked).meeting()).isEqualTo(MEETING);

        var drafted = asked.event(drafted("2025-01-18"));
        assertThat(on("2025-01-17", drafted).state()).isEqualTo(MinutesState.REQUESTED);
        assertThat(on("2025-01-18", drafted).state()).isEqualTo(MinutesState.DRAFT);
        assertThat(on("2025-01-18", drafted).request()).isNotNull();
    }

    @Test
    void an_hour_on_that_very_day_is_asked_of_the_clock_and_of_another_day_leaves_it_open() {
        var given = given().event(submitted("2025-02-01T12:00:00Z", "2025-01-20"));
        var day = LocalDate.parse("2025-02-01");
        var document = given.document();

        assertThat(on("2025-02-01", given).state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThat(on("2025-02-01", given).certainty()).isEqualTo(Certainty.POSSIBLY);
        assertThat(MinutesAnswer.of(document, day, Instant.parse("2025-02-01T11:59:59Z"))
                        .certainty())
                .isEqualTo(Certainty.YES);
        assertThat(MinutesAnswer.of(document, day, Instant.parse("2025-02-01T12:00:00Z"))
                        .state())
                .isEqualTo(MinutesState.ADOPTED);
    }

    @Test
    void broken_silence_is_no_consent_and_the_next_round_counts_anew() {
        var given = given().event(drafted("2025-01-18"))
                .event(submitted("2025-02-01", "2025-01-20"))
                .event(new SilenceBroken(new Party("VN"), null, date("2025-01-25")));

        assertThat(on("2025-03-01", given).state()).isEqualTo(MinutesState.DRAFT);
        assertThat(review("2025-03-01", given).broken()).isEqualTo(Certainty.YES);

        given.event(submitted("2025-02-20", "2025-02-10"));
        assertThat(on("2025-02-05", given).state()).isEqualTo(MinutesState.DRAFT);
        assertThat(on("2025-02-15", given).state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThat(review("2025-02-15", given).objections()).isEmpty();
        assertThat(on("2025-02-21", given).state()).isEqualTo(MinutesState.ADOPTED);
    }

    @Test
    void an_extended_deadline_is_the_one_that_counts() {
        var given = given().event(new DeadlineExtended(new Deadline("2025-02-08"), date("2025-01-30")))
                .event(submitted("2025-02-01", "2025-01-20"));

        assertThat(on("2025-02-05", given).state()).isEqualTo(MinutesState.UNDER_REVIEW);
        assertThat(review("2025-02-05", given).deadline()).isEqualTo(new Deadline("2025-02-08"));
        assertThat(on("2025-02-09", given).state()).isEqualTo(MinutesState.ADOPTED);
    }

    @Test
    void they_are_adopted_issued_corrected_and_retracted() {
        var given = given().event(new Adopted(AdoptionMode.CONSENSUS, null, date("2025-02-01")));
        assertThat(on("2025-12-31", given).state()).isEqualTo(MinutesState.ADOPTED);
        given.event(new Issued(MinutesType.SUMMARY, null, MEETING, List.of(ONE), date("2025-02-02")));
        assertThat(on("2025-12-31", given).state()).isEqualTo(MinutesState.ISSUED);
        assertThat(on("2025-12-31", given).draft()).isNull();
        given.event(corrected(1, "Ministers met in Bangkok."));
        given.event(corrected(2, "Ministers met in Hanoi."));
        assertThat(on("2025-12-31", given).state()).isEqualTo(MinutesState.CORRECTED);
        assertThat(on("2025-12-31", given).corrections()).isEqualTo(2);
        assertThat(on("2025-12-31", given).version()).isEqualTo(3);
        given.event(new Retracted(TITLE, date("2025-06")));
        assertThat(on("2025-05-31", given).state()).isEqualTo(MinutesState.CORRECTED);
        assertThat(on("2025-06-15", given).state()).isEqualTo(MinutesState.RETRACTED);
    }

    @Test
    void what_was_issued_goes_before_the_draft_whichever_is_recorded_last() {
        var given = given().event(
                        new Issued(MinutesType.SUMMARY, null, MEETING, List.of(), null), Given.cite("asean", "type"))
                .event(drafted(null), Given.cite("draft"));
        var answer = on("2025-12-31", given);

        assertThat(answer.type()).isEqualTo(MinutesType.SUMMARY);
        assertThat(answer.title()).isEqualTo(TITLE);
        assertThat(answer.citations().of("type")).containsExactly(Given.cite("asean", "type"));
        assertThat(answer.citations().of("title")).containsExactly(Given.cite("draft"));
        assertThat(answer.paragraphs()).containsExactly(ONE);
    }

    @Test
    void every_life_is_the_same_in_whatever_order_it_is_recorded() {
        for (var seed = 0; seed < AnyOrder.LIVES; seed++) {
            var random = new Random(seed);
            AnyOrder.same(new MinutesView(), "minutes:statement", life(random), random);
        }
    }

    private static List<MinutesEvent> life(Random random) {
        var days = new AnyOrder.Days(random);
        var life = new ArrayList<MinutesEvent>();
        if (random.nextBoolean()) life.add(new Drafted(MinutesType.REPORT, TITLE, MEETING, List.of(ONE), days.next()));
        for (var round = random.nextInt(3); round > 0; round--) {
            life.add(new SubmittedForReview(
                    new Deadline(days.today().plusDays(90).toString()), days.next()));
            if (random.nextBoolean())
                life.add(new DeadlineExtended(
                        new Deadline(days.today().plusDays(120).toString()), days.next()));
            if (random.nextBoolean()) life.add(new SilenceBroken(new Party("VN"), TITLE, days.next()));
            life.add(new Revised(List.of(ONE), days.next()));
        }
        if (random.nextBoolean()) life.add(new Adopted(AdoptionMode.CONSENSUS, MEETING, days.next()));
        if (random.nextBoolean()) life.add(new Issued(MinutesType.SUMMARY, TITLE, MEETING, List.of(ONE), days.next()));
        for (var number = 1; number < random.nextInt(4); number++) life.add(corrected(number, "Text " + number));
        life.add(new Retracted(TITLE, days.next()));
        return life;
    }

    private static Drafted drafted(@Nullable String on) {
        return new Drafted(MinutesType.REPORT, TITLE, MEETING, List.of(ONE), on == null ? null : date(on));
    }

    private static SubmittedForReview submitted(String deadline, String on) {
        return new SubmittedForReview(new Deadline(deadline), date(on));
    }

    private static Corrected corrected(int number, String text) {
        var paragraph = new Paragraph(ONE.number(), null, Localized.of("en", text), List.of());
        return new Corrected(
                number, List.of(new ParagraphChange(ONE.number(), paragraph, null)), null, date("2025-03-0" + number));
    }

    private static EffectiveDate date(String edtf) {
        return new EffectiveDate(edtf);
    }

    private static MinutesAnswer on(String asOf, Given<MinutesDocument, MinutesEvent> given) {
        return MinutesAnswer.of(given.document(), LocalDate.parse(asOf), Instant.parse("2030-01-01T00:00:00Z"));
    }

    private static Review review(String asOf, Given<MinutesDocument, MinutesEvent> given) {
        return Objects.requireNonNull(on(asOf, given).review());
    }

    private static Given<MinutesDocument, MinutesEvent> given() {
        return Given.nothing(new MinutesView(), "minutes:statement");
    }
}
