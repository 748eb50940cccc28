package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launcher.Options;
import org.rapporteur.launcher.Rapporteur;

/** The whole by the clock of the machine, whatever day that has: the only test in which it is asked. */
@Timeout(600)
@Tag("elsewhere")
@Tag("any-day")
class AnyDayTest {

    @TempDir
    Path data;

    @Test
    void it_starts_with_its_sample_answers_for_today_and_starts_again() throws Exception {
        var options = Options.of(data, StartedSystem.SAMPLE, Clock.systemUTC());
        try (var first = Rapporteur.start(options)) {
            assertThat(first.sample()).hasValueSatisfying(tally -> {
                assertThat(tally.recorded()).isGreaterThan(300);
                assertThat(tally.refused()).isZero();
            });
            var before = today();
            var source = Http.json(first.portal().resolve("/v1/sources/vna-2021-01-23-adm2025-adopted"));
            assertThat(source.path("asOf").asString()).isBetween(before, today());
            var acts = Http.json(first.portal().resolve("/v1/subjects/meetings/adgmin-5/acts"));
            assertThat(acts.at("/items/0/at").asString()).isBetween(before, today() + "T24");
        }
        try (var second = Rapporteur.start(options)) {
            assertThat(second.sample()).isEmpty();
            assertThat(Http.json(second.portal().resolve("/v1/meetings/adgmin-5"))
                            .path("state")
                            .asString())
                    .isEqualTo("CONCLUDED");
        }
    }

    private static String today() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).toString();
    }
}
