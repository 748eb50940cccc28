package org.rapporteur.language.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologyTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-16, 2025-01-17, true, true",
        "2025-01-17, 2025-01-16, false, true",
        "2025-01-16, 2025-01-16, false, false",
        "2025-01-16, 2025-01, false, false",
        "2025-01, 2025-02, true, true",
        "2025-01-16?, 2025-02, false, false",
        "2025-01-16, 2025-02~, false, false",
        "[2025-01-16..2025-01-17], 2025-01-17, false, false",
        ", 2025-01-17, false, false",
        "2025-01-17, , false, false",
        ", , false, false",
    })
    void only_what_every_reading_of_the_two_dates_allows_is_sure(
            EffectiveDate one, EffectiveDate other, boolean before, boolean apart) {
        assertThat(Chronology.surelyBefore(one, other)).isEqualTo(before);
        assertThat(Chronology.surelyApart(one, other)).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-16, 2025-01-17", "2025-01-16, 2025-01-16"})
    void of_two_days_the_later_and_the_earlier_are_found_in_any_order(LocalDate earlier, LocalDate later) {
        assertThat(Chronology.earlier(earlier, later)).isEqualTo(earlier);
        assertThat(Chronology.earlier(later, earlier)).isEqualTo(earlier);
        assertThat(Chronology.later(earlier, later)).isEqualTo(later);
        assertThat(Chronology.later(later, earlier)).isEqualTo(later);
    }
}
