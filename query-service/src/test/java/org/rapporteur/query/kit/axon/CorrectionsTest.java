package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.Event;
import org.rapporteur.language.Grounds;
import org.rapporteur.language.Localized;
import org.rapporteur.language.RecordCorrected;
import org.rapporteur.language.RecordCorrected.Correction;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.query.Recording;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;

/** What a view makes of a record that was corrected. */
@Timeout(60)
class CorrectionsTest {

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
    void whatWasCorrectedIsShownFromTheCorrectionOnAndWhatWasWrongBefore() {
        record("one", "a", "b", "c");
        correct("one", 1, "B");
        record("one", "d");
        record("two", "a");
        try (var node = start(5)) {
            assertThat(at(node, "one", 2)).hasValue(List.of("a", "b", "c"));
            assertThat(at(node, "one", 3)).hasValue(List.of("a", "B", "c"));
            assertThat(at(node, "one", 5)).hasValue(List.of("a", "B", "c", "d"));
            assertThat(at(node, "two", 5)).hasValue(List.of("a"));
        }
    }

    @Test
    void whatWasStruckOutIsGoneUntilThatIsCorrected() {
        record("one", "a", "b");
        correct("one", 1);
        correct("one", 1, "b", "bb");
        try (var node = start(3)) {
            assertThat(at(node, "one", 2)).hasValue(List.of("a"));
            assertThat(at(node, "one", 3)).hasValue(List.of("a", "b", "bb"));
        }
    }

    @Test
    void aCorrectionThatIsSeenWithWhatFollowsItKnowsNothingOfThat() {
        record("one", "a", "b");
        correct("one", 0, "A");
        correct("one", 1, "B");
        record("one", "c");
        try (var node = start(4)) {
            assertThat(at(node, "one", 2)).hasValue(List.of("A", "b"));
            assertThat(at(node, "one", 3)).hasValue(List.of("A", "B"));
            assertThat(at(node, "one", 4)).hasValue(List.of("A", "B", "c"));
        }
    }

    @Test
    void rebuiltAndStartedAgainTheBytesAreThoseOfOneEventAfterTheOther() {
        record("one", "a", "b", "c");
        correct("one", 1, "B");
        record("two", "a");
        try (var node = start(4)) {
            correct("one", 0, "A");
            record("one", "d");
            assertThat(node.reached("steps", 6)).isEqualTo(6);
        }
        try (var node = start(6)) {
            assertThat(Stored.of(server.uri(), FIRST))
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), view))
                    .hasSize(7);
            assertThat(node.database().positions().move("steps-v1", 6, -1)).isTrue();
        }
        try (var node = start(6)) {
            node.keeper().rebuild("steps");
            var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (node.served().of("steps").served().equals(FIRST))
                assertThat(System.nanoTime()).isLessThan(deadline);

            assertThat(Stored.of(server.uri(), new Generation("steps", 1, 2)))
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), view));
        }
    }

    @Test
    void aCorrectionWaitsBehindWhatCouldNotBeAppliedAndHeedsWhatWasPassedOver() {
        poison.add("b");
        record("one", "a", "b", "c");
        correct("one", 2, "C");
        try (var node = start(3)) {
            assertThat(at(node, "one", 3)).hasValue(List.of("a"));

            settle(node, "steps-v1@1", Letter.Wanted.DISCARD);

            assertThat(at(node, "one", 3)).hasValue(List.of("a", "C"));
            correct("one", 1, "B");
            assertThat(node.reached("steps", 4)).isEqualTo(4);
            assertThat(at(node, "one", 4)).hasValue(List.of("a", "B", "C"));
        }
    }

    @Test
    void aCorrectionThatCouldNotBeAppliedIsPassedOverWithWhatItSays() {
        poison.add("B");
        record("one", "a", "b");
        correct("one", 1, "B");
        correct("one", 0, "A");
        try (var node = start(3)) {
            assertThat(node.database().letters().all())
                    .singleElement()
                    .extracting(Letter::event)
                    .isEqualTo("RecordCorrected");

            settle(node, "steps-v1@2", Letter.Wanted.DISCARD);

            assertThat(at(node, "one", 3)).hasValue(List.of("A", "b"));
        }
    }

    private Node start(long position) {
        var node = new Node(server.uri(), recording.ledger()).start(view);
        assertThat(node.reached("steps", position)).isEqualTo(position);
        return node;
    }

    private Optional<List<String>> at(Node node, String slug, long position) {
        return node.database()
                .documents(view, FIRST, recording.ledger()::stream)
                .at("commitment:" + slug, position)
                .map(DocumentVersion::document)
                .map(Steps.Reports::texts);
    }

    private void record(String slug, String... texts) {
        for (var text : texts) recording.act("commitment:" + slug, List.of(), reported(text));
    }

    private void correct(String slug, long commit, String... texts) {
        var instead = List.of(texts).stream()
                .map(text -> EventCodec.published().instead(reported(text)))
                .toList();
        var correction = new Correction(commit, texts.length == 0 ? null : "act", null, Grounds.NONE, instead);
        recording.act("commitment:" + slug, List.of(), new RecordCorrected(List.of(correction)));
    }

    private static Event reported(String text) {
        return new ProgressReported(Localized.of("en", text), null, null);
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
}
