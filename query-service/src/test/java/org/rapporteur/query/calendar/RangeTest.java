package org.rapporteur.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.web.problem.Problem;

class RangeTest {

    /** The first and last day of a meeting, and whether it falls into January 2025. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-16, 2025-01-17, YES",
        "2025-01-31, 2025-02-02, YES",
        "2024-12-30, 2025-01-01, YES",
        "2024-12-30, 2025-02-02, YES",
        "2025-02-01, 2025-02-02, NO",
        "2024-12-30, 2024-12-31, NO",
        "2025-01, , YES",
        ", 2025-01-01, YES",
        "2025, , POSSIBLY",
        "2025-01-16?, 2025-01-17, POSSIBLY",
        "2024, 2025-02, YES",
        "2024, 2024, NO",
        ", , NO"
    })
    void aMeetingFallsIntoItWhereOneOfItsDaysDoes(@Nullable String first, @Nullable String last, Certainty answer) {
        assertThat(Range.of("2025-01-01", "2025-01-31").holds(new CalendarDays(day(first), day(last))))
                .isEqualTo(answer);
    }

    @Test
    void it_may_be_open() {
        var meeting = new CalendarDays(day("2025-01-16"), null);
        assertThat(Range.of(null, "2025-01-15").holds(meeting)).isEqualTo(Certainty.NO);
        assertThat(Range.of(null, "2025-01-16").holds(meeting)).isEqualTo(Certainty.YES);
        assertThat(Range.of("2025-01-17", null).holds(meeting)).isEqualTo(Certainty.NO);
        assertThat(Range.of(null, null).holds(new CalendarDays(null, null))).isEqualTo(Certainty.YES);
    }

    @Test
    void what_is_no_range_is_refused() {
        assertThatThrownBy(() -> Range.of("2025-02-30", null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Range.of("2025-02-02", "2025-02-01")).isInstanceOf(Problem.class);
    }

    private static @Nullable EffectiveDate day(@Nullable String edtf) {
        return edtf == null ? null : new EffectiveDate(edtf);
    }
}
