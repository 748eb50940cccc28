package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

class CommitmentDueTest {

    private static final CommitmentId SUBJECT = new CommitmentId("commitment:gangs");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final CommitmentDue deadline = new CommitmentDue();

    @ParameterizedTest
    @CsvSource({"2026-12-31,2026-12-31", "2026-12,2026-12-31", "2027?,", ","})
    void it_is_due_to_the_end_of_its_day(@Nullable String due, @Nullable LocalDate day) {
        assertThat(day(made(due, null))).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void more_time_moves_the_day() {
        assertThat(day(made("2026-12-31", null), extended("2027-06-30"), extended("2027-03-31")))
                .contains(LocalDate.parse("2027-06-30"));
        assertThat(day(extended("2027-06-30"))).contains(LocalDate.parse("2027-06-30"));
    }

    static List<CommitmentEvent> ends() {
        return List.of(
                new Fulfilled(null, null),
                new Withdrawn(null, null),
                new Superseded(new CommitmentId("commitment:other"), null));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void what_has_ended_is_due_no_more(CommitmentEvent end) {
        assertThat(day(made("2026-12-31", null), end)).isEmpty();
    }

    @Test
    void what_recurs_is_due_again_after_the_last_report() {
        assertThat(day(made("2025-12-31", "P1Y"))).contains(LocalDate.parse("2025-12-31"));
        assertThat(day(made("2025-12-31", "P1Y"), progress("2025-12-31"), progress("2024-12-31")))
                .contains(LocalDate.parse("2026-12-31"));
        assertThat(day(made("2025-12-31", "P1Y"), progress(null))).contains(LocalDate.parse("2025-12-31"));
    }

    @Test
    void notice_of_it_is_an_act_upon_it() {
        var notice = deadline.notice(SUBJECT, LocalDate.parse("2026-12-31"), 90, TODAY);

        assertThat(notice)
                .isEqualTo(new Consequence(
                        SUBJECT, "announce-due", Map.of("due", "2026-12-31", "days", 90, "on", "2026-11-22"), false));
    }

    private Optional<LocalDate> day(CommitmentEvent... events) {
        return deadline.day(
                SUBJECT, Record.empty().with(SUBJECT.value(), events).onRecord(), TODAY);
    }

    private static Made made(@Nullable String due, @Nullable String every) {
        return new Made(
                Localized.of("en", "A"),
                List.of(new Party("MM")),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                due == null ? null : new EffectiveDate(due),
                every == null ? null : new Recurrence(every));
    }

    private static DueDateExtended extended(String due) {
        return new DueDateExtended(new EffectiveDate(due), null, null);
    }

    private static ProgressReported progress(@Nullable String on) {
        return new ProgressReported(Localized.of("en", "A"), null, on == null ? null : new EffectiveDate(on));
    }
}
