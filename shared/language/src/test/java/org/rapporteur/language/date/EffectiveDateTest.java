package org.rapporteur.language.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.language.date.Certainty.NO;
import static org.rapporteur.language.date.Certainty.POSSIBLY;
import static org.rapporteur.language.date.Certainty.YES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Malformed;

class EffectiveDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-16, 2025-01-16, 2025-01-16",
        "2025-02, 2025-02-01, 2025-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025, 2025-01-01, 2025-12-31",
        "[2025-01-16..2025-01-17], 2025-01-16, 2025-01-17",
        "2025-01-16?, 2025-01-16, 2025-01-16",
        "2025-01~, 2025-01-01, 2025-01-31",
        "2025%, 2025-01-01, 2025-12-31",
    })
    void it_stands_for_these_days(String edtf, LocalDate earliest, LocalDate latest) {
        var date = new EffectiveDate(edtf);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-29", "2025-13", "2025-00-01", "2025-04-31", "[2025-02-29..2025-03-01]", "2025-1?3"})
    void a_day_that_the_calendar_does_not_have_is_none(String edtf) {
        assertThatThrownBy(() -> new EffectiveDate(edtf))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "25",
                "20250116",
                "2025-1-6",
                "16.01.2025",
                "2025-01-16T00:00",
                "2025-01-16 ",
                "?",
                "2025??",
                "?2025",
                "2025-01-16/2025-01-17",
                "[2025..2026]",
                "[2025-01-16..]",
                "٢٠٢٥",
                "2025\n"
            })
    void what_is_of_another_form_is_no_date(String edtf) {
        assertThatThrownBy(() -> new EffectiveDate(edtf))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("is not a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2025-01-17..2025-01-16]", "[2025-01-16..2025-01-16]"})
    void of_several_days_the_first_comes_first(String edtf) {
        assertThatThrownBy(() -> new EffectiveDate(edtf)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({"2025, true", "2025?, false", "2025-01~, false", "2025-01-16%, false", "[2025-01-16..2025-01-17], true"
    })
    void a_mark_behind_it_says_that_it_is_not_certain(String edtf, boolean certain) {
        assertThat(new EffectiveDate(edtf).certain()).isEqualTo(certain);
    }

    @Test
    void whether_it_was_by_a_day_is_answered_as_far_as_it_is_known() {
        var one = new EffectiveDate("[2025-01-16..2025-01-18]");

        assertThat(one.onOrBefore(LocalDate.parse("2025-01-15"))).isEqualTo(NO);
        assertThat(one.onOrBefore(LocalDate.parse("2025-01-16"))).isEqualTo(POSSIBLY);
        assertThat(one.onOrBefore(LocalDate.parse("2025-01-17"))).isEqualTo(POSSIBLY);
        assertThat(one.onOrBefore(LocalDate.parse("2025-01-18"))).isEqualTo(YES);
        assertThat(new EffectiveDate("2025?").onOrBefore(LocalDate.parse("2030-01-01")))
                .isEqualTo(POSSIBLY);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-16, 2025-01-17, true",
        "2025-01-16, 2025-01-16, false",
        "2025-01-17, 2025-01-16, false",
        "2024, 2025, true",
        "2025, 2025-12-31, false",
        "2025-01, 2025-02-01, true",
        "[2025-01-16..2025-01-17], 2025-01-17, false",
        "2024?, 2025, false",
        "2024, 2025~, false",
    })
    void it_is_surely_before_another_where_no_day_of_both_says_otherwise(String one, String other, boolean before) {
        assertThat(new EffectiveDate(one).surelyBefore(new EffectiveDate(other)))
                .isEqualTo(before);
    }
}
