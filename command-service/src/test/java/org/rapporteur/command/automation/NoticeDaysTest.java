package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeDaysTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-31");

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, , 2026-10-02",
        "2026-10-02, 90, 2026-12-01",
        "2026-11-30, 90, 2026-12-01",
        "2026-12-01, 30, 2026-12-24",
        "2026-12-23, 30, 2026-12-24",
        "2026-12-24, 7,",
        "2026-12-31, 7,",
        "2027-01-01, ,"
    })
    void notice_is_given_90_30_and_7_days_ahead(LocalDate today, @Nullable Integer come, @Nullable LocalDate next) {
        assertThat(NoticeDays.come(DAY, today).orElse(null)).isEqualTo(come);
        assertThat(NoticeDays.next(DAY, today).orElse(null)).isEqualTo(next);
    }
}
