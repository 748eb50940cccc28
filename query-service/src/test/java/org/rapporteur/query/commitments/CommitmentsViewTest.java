package org.rapporteur.query.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.DueAnnounced;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.AnyOrder;
import org.rapporteur.query.Given;

class CommitmentsViewTest {

    private static final ProgressReported PROGRESS =
            new ProgressReported(Localized.of("en", "Talks were held"), null, null);

    @Test
    void it_is_made_then_in_progress_then_fulfilled() {
        var given = given().event(made(null, null, null));
        assertThat(on("2026-01-01", given).state()).isEqualTo(CommitmentState.MADE);
        assertThat(on("2026-01-01", given.event(PROGRESS)).state()).isEqualTo(CommitmentState.IN_PROGRESS);
        assertThat(on("2026-01-01", given.event(new Fulfilled(null, null))).state())
                .isEqualTo(CommitmentState.FULFILLED);
    }

    @Test
    void the_order_of_recording_does_not_matter() {
        var document = given().event(new Fulfilled(null, null))
                .event(PROGRESS)
                .event(made(null, null, null))
                .document();

        assertThat(document.stateOn(LocalDate.parse("2026-01-01"))).isEqualTo(CommitmentState.FULFILLED);
        assertThat(document.by()).containsExactly(new Party("TH"));
        assertThat(document.progress()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-06-30, NO, MADE, YES",
        "2026-06-30, 2026-07-01, YES, ELAPSED, YES",
        "2026-06, 2026-06-01, NO, MADE, YES",
        "2026-06, 2026-06-02, POSSIBLY, MADE, POSSIBLY",
        "2026-06, 2026-07-01, YES, ELAPSED, YES",
        "2026?, 2027-01-01, POSSIBLY, MADE, POSSIBLY"
    })
    void whatIsDueIsOverdueWhenItsDayHasPassed(
            String due, String asOf, Certainty overdue, CommitmentState state, Certainty certainty) {
        var standing = on(asOf, given().event(made("2025-01-17", due, null)));

        assertThat(standing.overdue()).isEqualTo(overdue);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.certainty()).isEqualTo(certainty);
        assertThat(standing.dueNow()).isEqualTo(new EffectiveDate(due));
    }

    @Test
    void what_was_announced_of_it_stands_beside_it_and_changes_nothing() {
        var given = given().event(made("2025-01-17", "2026-06-30", null))
                .event(new DueAnnounced(new EffectiveDate("2026-06-30"), 30, new EffectiveDate("2026-06-01")))
                .event(new DueAnnounced(new EffectiveDate("2026-06-30"), 90, new EffectiveDate("2026-04-01")));

        assertThat(given.document().notices()).extracting(DueNotice::days).containsExactly(90, 30);
        assertThat(on("2026-06-30", given).state()).isEqualTo(CommitmentState.MADE);
    }

    @Test
    void what_was_done_late_had_elapsed_in_between() {
        var given = given().event(made("2025-01-17", "2025-06-30", null))
                .event(new Fulfilled(null, new EffectiveDate("2025-09-01")));

        assertThat(on("2025-08-01", given).state()).isEqualTo(CommitmentState.ELAPSED);
        assertThat(on("2025-09-01", given).state()).isEqualTo(CommitmentState.FULFILLED);
        assertThat(on("2025-09-01", given).overdue()).isEqualTo(Certainty.NO);
    }

    @Test
    void before_it_was_made_there_was_nothing_of_it() {
        var given = given().event(made("2025-01-17", null, null));

        assertThat(on("2025-01-16", given).state()).isNull();
        assertThat(on("2025-01-16", given).certainty()).isEqualTo(Certainty.YES);
    }

    @Test
    void what_may_have_happened_by_then_leaves_it_open() {
        var given = given().event(made("1969", null, null)).event(new Fulfilled(null, null));

        assertThat(on("1969-12-31", given).state()).isEqualTo(CommitmentState.MADE);
        assertThat(on("1969-12-31", given).certainty()).isEqualTo(Certainty.POSSIBLY);
        assertThat(on("1970-01-01", given).state()).isEqualTo(CommitmentState.FULFILLED);
    }

    @Test
    void an_extension_counts_from_the_day_on_which_it_was_granted() {
        var given = given().event(made("2025-01-17", "2025-06-30", null))
                .event(new DueDateExtended(new EffectiveDate("2026-06-30"), null, new EffectiveDate("2025-09-01")));

        assertThat(on("2025-08-31", given).state()).isEqualTo(CommitmentState.ELAPSED);
        assertThat(on("2025-09-01", given).state()).isEqualTo(CommitmentState.MADE);
        assertThat(on("2025-09-01", given).dueNow()).isEqualTo(new EffectiveDate("2026-06-30"));
        assertThat(on("2026-07-01", given).overdue()).isEqualTo(Certainty.YES);
    }

    @Test
    void what_recurs_is_due_again_after_each_report_and_does_not_elapse() {
        var given = given().event(made("2025-01-17", "2025-06-30", new Recurrence("P6M")))
                .event(new ProgressReported(Localized.of("en", "Done"), null, new EffectiveDate("2025-06-15")))
                .event(new ProgressReported(Localized.of("en", "Again"), null, new EffectiveDate("2025-07-15")));

        assertThat(on("2025-07-14", given).dueNow()).isEqualTo(new EffectiveDate("2025-06-30"));
        assertThat(on("2025-07-15", given).dueNow()).isEqualTo(new EffectiveDate("2025-12-30"));
        assertThat(on("2026-01-15", given).overdue()).isEqualTo(Certainty.YES);
        assertThat(on("2026-01-15", given).state()).isEqualTo(CommitmentState.IN_PROGRESS);
    }

    @Test
    void it_may_be_withdrawn_or_superseded() {
        assertThat(on("2026-01-01", given().event(new Withdrawn(null, null))).state())
                .isEqualTo(CommitmentState.WITHDRAWN);
        assertThat(on("2026-01-01", given().event(new Superseded(new CommitmentId("commitment:other"), null)))
                        .state())
                .isEqualTo(CommitmentState.SUPERSEDED);
    }

    @Test
    void every_life_is_the_same_in_whatever_order_it_is_recorded() {
        for (var seed = 0; seed < AnyOrder.LIVES; seed++) {
            var random = new Random(seed);
            AnyOrder.same(new CommitmentsView(), "commitment:follow-up", life(random), random);
        }
    }

    private static List<CommitmentEvent> life(Random random) {
        var days = new AnyOrder.Days(random);
        var life = new ArrayList<CommitmentEvent>();
        if (random.nextInt(4) > 0) life.add(made("2025", "2025-03", null));
        for (var times = random.nextInt(4); times > 0; times--)
            life.add(new ProgressReported(Localized.of("en", "Step " + times), null, days.next()));
        for (var times = random.nextInt(3); times > 0; times--)
            life.add(new DueDateExtended(
                    new EffectiveDate(days.today().plusYears(3 - times).toString()), null, days.next()));
        switch (random.nextInt(4)) {
            case 0 -> life.add(new Fulfilled(null, days.next()));
            case 1 -> life.add(new Withdrawn(null, days.next()));
            case 2 -> life.add(new Superseded(new CommitmentId("commitment:other"), days.next()));
            default -> life.add(new ProgressReported(Localized.of("en", "Last"), null, days.next()));
        }
        return life;
    }

    private static Made made(@Nullable String on, @Nullable String due, @Nullable Recurrence recurrence) {
        return new Made(
                Localized.of("en", "To follow up"),
                List.of(new Party("TH")),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                on == null ? null : new EffectiveDate(on),
                due == null ? null : new EffectiveDate(due),
                recurrence);
    }

    private static CommitmentStanding on(String asOf, Given<CommitmentDocument, CommitmentEvent> given) {
        return CommitmentStanding.of(given.document(), LocalDate.parse(asOf));
    }

    private static Given<CommitmentDocument, CommitmentEvent> given() {
        return Given.nothing(new CommitmentsView(), "commitment:follow-up");
    }
}
