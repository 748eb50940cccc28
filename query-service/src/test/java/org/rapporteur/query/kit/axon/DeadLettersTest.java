package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.Localized;
import org.rapporteur.query.Recording;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.mongo.Documents;

@Timeout(60)
class DeadLettersTest {

    private static final Generation FIRST = new Generation("steps", 1, 1);

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(server.uri());
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final Steps view = new Steps(1, poison::contains);

    @AfterEach
    void close() {
        recording.close();
        server.close();
    }

    @Test
    void whatFailsIsParkedWithWhatFollowsInItsSubjectAndTheOthersGoOn() {
        poison.add("b");
        record("one", "a", "b", "c");
        record("two", "a", "d");
        try (var node = start()) {
            assertThat(node.reached("steps", 4)).isEqualTo(4);

            assertThat(texts(node, "one")).containsExactly("a");
            assertThat(texts(node, "two")).containsExactly("a", "d");
            var letter = node.database().letters().all().getFirst();
            assertThat(letter.subject()).isEqualTo("commitment:one");
            assertThat(letter.position()).isEqualTo(1);
            assertThat(letter.why()).contains("Cannot take 'b'.");
            var parked = Objects.requireNonNull(document(node, "one").parked());
            assertThat(parked.position()).isEqualTo(1);
            assertThat(document(node, "one").from()).isZero();
            assertThat(document(node, "two").parked()).isNull();
        }
    }

    @Test
    void anEventHasOneLetterHoweverOftenItIsGivenAndSurvivesARestart() {
        poison.add("b");
        record("one", "a", "b", "c");
        try (var node = start()) {
            assertThat(node.reached("steps", 2)).isEqualTo(2);
        }
        try (var node = start()) {
            assertThat(node.database().positions().move("steps-v1", 2, -1)).isTrue();
            assertThat(node.database().letters().all()).hasSize(1);
        }
        try (var node = start()) {
            record("one", "d");
            assertThat(node.reached("steps", 3)).isEqualTo(3);
            assertThat(node.database().letters().all())
                    .singleElement()
                    .extracting(Letter::attempts)
                    .isEqualTo(1);
        }
    }

    @Test
    void triedAgainTheBytesAreAsIfNothingHadFailed() {
        poison.add("b");
        poison.add("d");
        record("one", "a", "b", "c", "d", "e");
        record("two", "b");
        try (var node = start()) {
            assertThat(node.reached("steps", 5)).isEqualTo(5);
            settle(node, "steps-v1@1", Letter.Wanted.RETRY);
            assertThat(node.database().letters().byId("steps-v1@1"))
                    .get()
                    .extracting(Letter::attempts)
                    .isEqualTo(2);
            poison.remove("b");
            settle(node, "steps-v1@1", Letter.Wanted.RETRY);
            settle(node, "steps-v1@5", Letter.Wanted.RETRY);
            assertThat(texts(node, "one")).containsExactly("a", "b", "c");
            poison.clear();
            settle(node, "steps-v1@3", Letter.Wanted.RETRY);

            assertThat(node.database().letters().all()).isEmpty();
            assertThat(Stored.of(server.uri(), FIRST))
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), view));
        }
    }

    @Test
    void aRebuildTriesAllAgain() {
        poison.add("b");
        record("one", "a", "b", "c");
        try (var node = start()) {
            assertThat(node.reached("steps", 2)).isEqualTo(2);
            poison.clear();
            node.keeper().rebuild("steps");
            var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (node.served().of("steps").served().equals(FIRST))
                assertThat(System.nanoTime()).isLessThan(deadline);

            assertThat(Stored.of(server.uri(), new Generation("steps", 1, 2)))
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), view));
        }
    }

    @Test
    void whatIsDiscardedIsPassedOverAndTheRestFollows() {
        poison.add("b");
        record("one", "a", "b", "c", "d");
        try (var node = start()) {
            assertThat(node.reached("steps", 3)).isEqualTo(3);
            settle(node, "steps-v1@1", Letter.Wanted.DISCARD);

            assertThat(texts(node, "one")).containsExactly("a", "c", "d");
            assertThat(document(node, "one").version()).isEqualTo(3);
            assertThat(document(node, "one").parked()).isNull();
            for (var position = 0; position < 4; position++)
                assertThat(documents(node).at("commitment:one", position)).isPresent();
        }
    }

    private Node start() {
        return new Node(server.uri(), recording.ledger()).start(view);
    }

    private static void settle(Node node, String id, Letter.Wanted wanted) {
        assertThat(node.database().letters().want(id, wanted)).isTrue();
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (node.database()
                .letters()
                .byId(id)
                .filter(letter -> letter.wanted() != null)
                .isPresent()) assertThat(System.nanoTime()).isLessThan(deadline);
    }

    private Documents<Steps.Reports> documents(Node node) {
        return node.database().documents(view, FIRST, recording.ledger()::stream);
    }

    private DocumentVersion<Steps.Reports> document(Node node, String slug) {
        return documents(node).latest("commitment:" + slug).orElseThrow();
    }

    private List<String> texts(Node node, String slug) {
        return document(node, slug).document().texts();
    }

    private void record(String slug, String... texts) {
        for (var text : texts)
            recording.act("commitment:" + slug, List.of(), new ProgressReported(Localized.of("en", text), null, null));
    }
}
