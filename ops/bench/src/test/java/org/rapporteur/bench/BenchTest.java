package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {

    private static final List<String> FIELDS = List.of("name", "value", "unit", "baseline", "ratio", "goal", "met");

    /** Words of which each is in the name of a figure that the design asks for. */
    private static final List<String> ASKED_FOR = List.of(
            "durable append, 1 writer, one node / raw",
            "durable append, 8 writers, two nodes / raw",
            "durable append, 32 writers, one node / axon-mongo",
            "durable append, 128 writers, two nodes / axon-mongo",
            "replay into handlers / raw cursor",
            "replay into handlers / axon-mongo",
            "loading a stream of 20 events, not seen before / axon-mongo",
            "loading a stream of 20 events, once more / axon-mongo",
            "own node at 20 commits/s, p99.9",
            "other node at 20 commits/s, p50",
            "query endpoint",
            "visible in the query API at 20 acts/s, p99",
            "rebuild of the documents",
            "start to ready, embedded",
            "heap alive while replaying",
            "tracking token serialized, while replaying",
            "embedded file once idle",
            "growth of the embedded file",
            "append with 32 writers to a ledger of 1,000 commits",
            "tree of 1,000 entries stored",
            "inclusion proof in a tree of 1,000 entries, p99");

    @Test
    @Timeout(600)
    void theSmallestRunGivesEveryFigureInAWellFormedFile(@TempDir Path target) throws Exception {
        // given
        Options options = Options.parse(List.of("--quick"));

        // when
        int status = Bench.run(options, target, System.out);

        // then
        JsonNode results = JsonMapper.shared().readTree(target.resolve("results.json"));
        assertThat(status).isZero();
        assertThat(results).allSatisfy(BenchTest::isWellFormed);
        List<String> names = StreamSupport.stream(results.spliterator(), false)
                .map(row -> row.get("name").asString())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(ASKED_FOR).allSatisfy(words -> assertThat(names).anyMatch(name -> name.contains(words)));
    }

    private static void isWellFormed(JsonNode row) {
        assertThat(row.propertyNames()).containsExactlyElementsOf(FIELDS);
        assertThat(row.get("value").isNumber()).isTrue();
        assertThat(row.get("value").asDouble()).isFinite();
        assertThat(row.get("unit").asString()).isNotBlank();
        assertThat(row.get("ratio").isNull()).isEqualTo(row.get("baseline").isNull());
        assertThat(row.get("met").isNull()).isEqualTo(row.get("goal").isNull());
    }
}
