package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.Draft;

class RawCommitsTest {

    @Test
    void theBaselineWritesTheDocumentThatTheLedgerWrites(@TempDir Path work) throws Exception {
        // given
        Draft draft = Sample.mixed(0);

        try (var server = Server.open(Optional.empty(), work);
                var fresh = Fresh.on(server);
                var ledger = fresh.ledger()) {
            // when
            ledger.append(draft);

            // then
            Document written = fresh.database().getCollection("ledger").find().first();
            Document raw = RawCommits.document(draft, 0);
            raw.remove("at");
            assertThat(written).isNotNull().containsAllEntriesOf(raw).hasSize(raw.size() + 1);
        }
    }
}
