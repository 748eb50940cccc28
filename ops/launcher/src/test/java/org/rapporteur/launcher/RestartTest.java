package org.rapporteur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.LedgerFingerprint;
import org.rapporteur.ledger.mongo.MongoLedger;
import org.rapporteur.tool.imports.Tally;

class RestartTest {

    private static final String TWO_SOURCES =
            """
            {"defaults":{"grounds":{"reason":"Evidence."}}}
            {"subject":"source:one","act":"register","body":{"title":{"en":"One"},"type":"PRESS"}}
            {"subject":"source:two","act":"register","body":{"title":{"en":"Two"},"type":"PRESS"}}
            """;

    @TempDir
    Path folder;

    @Test
    void aSecondStartLoadsNothingAndAnInterruptedLoadingIsTakenUp() throws IOException {
        var sample = Files.writeString(folder.resolve("sample.ndjson"), TWO_SOURCES);
        var options = Options.of(folder.resolve("data"), sample, Clock.systemUTC());
        String before;
        try (var first = Rapporteur.start(options)) {
            assertThat(first.sample()).contains(new Tally(2, 0, 0));
            before = fingerprint(first);
        }

        try (var second = Rapporteur.start(options)) {
            assertThat(second.sample()).isEmpty();
            assertThat(fingerprint(second)).isEqualTo(before);
        }

        Files.writeString(options.data().resolve("sample.loading"), "as if it had been stopped before the end");
        try (var third = Rapporteur.start(options)) {
            assertThat(third.sample()).contains(new Tally(0, 2, 0));
            assertThat(fingerprint(third)).isEqualTo(before);
        }
        assertThat(options.data().resolve("sample.loading")).doesNotExist();
    }

    private static String fingerprint(Running running) {
        try (var ledger = MongoLedger.connect(running.database(), Clock.systemUTC())) {
            return LedgerFingerprint.sha256(ledger);
        }
    }
}
