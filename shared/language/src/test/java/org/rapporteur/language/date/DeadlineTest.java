package org.rapporteur.language.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Malformed;

class DeadlineTest {

    private static final Deadline DAY = new Deadline("2026-02-01");
    private static final Deadline HOUR = new Deadline("2026-02-01T03:00:00+07:00");

    @Test
    void a_day_ends_at_its_end_and_an_instant_where_it_is() {
        assertThat(DAY.ends()).isEqualTo(Instant.parse("2026-02-02T00:00:00Z"));
        assertThat(HOUR.ends()).isEqualTo(Instant.parse("2026-01-31T20:00:00Z"));
        assertThat(HOUR.day()).isEqualTo(LocalDate.parse("2026-01-31"));
        assertThat(DAY.day()).isEqualTo(LocalDate.parse("2026-02-01"));
    }

    @Test
    void on_its_day_an_hour_may_have_passed_and_a_day_has_not() {
        assertThat(DAY.passedOn(LocalDate.parse("2026-02-01"))).isEqualTo(Certainty.NO);
        assertThat(DAY.passedOn(LocalDate.parse("2026-02-02"))).isEqualTo(Certainty.YES);
        assertThat(HOUR.passedOn(LocalDate.parse("2026-01-30"))).isEqualTo(Certainty.NO);
        assertThat(HOUR.passedOn(LocalDate.parse("2026-01-31"))).isEqualTo(Certainty.POSSIBLY);
        assertThat(HOUR.passedOn(LocalDate.parse("2026-02-01"))).isEqualTo(Certainty.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, false, false",
        "2026-02-02, true, false",
        "2026-01-31, false, true",
        "2026-02, false, false",
        "2026-03, true, false",
        "2025, false, true",
        "2025?, false, false",
        "2026-03?, false, false"
    })
    void it_lies_surely_before_or_after_a_date_only_where_all_that_is_known_says_so(
            String date, boolean before, boolean after) {
        assertThat(DAY.surelyBefore(new EffectiveDate(date))).isEqualTo(before);
        assertThat(DAY.surelyAfter(new EffectiveDate(date))).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02", "2026-02-30", "2026-02-01T17:00:00", "tomorrow"})
    void what_is_neither_is_refused(String text) {
        assertThatThrownBy(() -> new Deadline(text)).isInstanceOf(Malformed.class);
    }
}
