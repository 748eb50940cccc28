package org.rapporteur.query.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("elsewhere")
class TodayTest {

    @ParameterizedTest
    @ValueSource(strings = {"Z", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Bangkok"})
    void the_day_is_one_in_coordinated_universal_time_whatever_the_zone_of_the_clock(String zone) {
        assertThat(today("2026-12-31T23:59:59.999Z", zone)).isEqualTo("2026-12-31");
        assertThat(today("2027-01-01T00:00:00Z", zone)).isEqualTo("2027-01-01");
        assertThat(today("2028-02-29T00:00:00Z", zone)).isEqualTo("2028-02-29");
    }

    private static LocalDate today(String instant, String zone) {
        return new Today(Clock.fixed(Instant.parse(instant), ZoneId.of(zone)))
                .present()
                .day();
    }
}
