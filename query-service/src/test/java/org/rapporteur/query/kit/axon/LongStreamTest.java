package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Recording;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.Selection;

/** A subject with a long stream, of which few versions keep their bodies. */
@Timeout(120)
class LongStreamTest {

    private static final Generation FIRST = new Generation("steps", 1, 1);
    private static final String SUBJECT = "commitment:long";
    private static final int LENGTH = 300;
    private static final int CORRECTED = 205;
    private static final int POISON = 77;

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(server.uri());
    private final Steps view = new Steps(1, ("Step " + POISON)::equals);

    @AfterEach
    void close() {
        recording.close();
        server.close();
    }

    @Test
    void it_is_answered_at_every_position_as_it_was_then() {
        record();
        try (var node = start()) {
            pass(node);
            for (var position = LENGTH - 1; position >= 0; position -= position > 60 ? 7 : 1)
                assertThat(texts(node, position)).as("at %s", position).isEqualTo(expected(position));
        }
        try (var another = start()) {
            for (var position = 0; position < LENGTH; position += 31)
                assertThat(texts(another, position)).as("at %s", position).isEqualTo(expected(position));
            assertThat(texts(another, LENGTH - 1)).isEqualTo(expected(LENGTH - 1));
        }
    }

    @Test
    void what_is_stored_grows_as_the_stream_and_not_as_its_square() {
        record();
        try (var node = start()) {
            pass(node);
            var whole = bytes();

            assertThat(bodies()).isLessThan(130);
            for (var step = 0; step < LENGTH; step++) report("Step " + (LENGTH + step));
            assertThat(node.reached("steps", 2 * LENGTH - 1)).isEqualTo(2 * LENGTH - 1);
            assertThat((double) bytes() / whole).isLessThan(2.6);
        }
    }

    @Test
    void rebuilt_it_is_the_same_byte_for_byte() {
        for (var step = 0; step < LENGTH; step++) if (step != POISON) report("Step " + step);
        try (var node = start(LENGTH - 2)) {
            for (var step = 0; step < 40; step++) {
                report("More " + step);
                assertThat(node.reached("steps", LENGTH - 1 + step)).isEqualTo(LENGTH - 1 + step);
            }
            var once = Stored.of(server.uri(), FIRST);
            node.keeper().rebuild("steps");
            var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
            while (node.served().of("steps").served().equals(FIRST))
                assertThat(System.nanoTime()).isLessThan(deadline);

            assertThat(Stored.of(server.uri(), new Generation("steps", 1, 2)))
                    .isEqualTo(once)
                    .isEqualTo(Stored.expected(server.uri(), recording.ledger(), view));
        }
    }

    @Test
    void in_lists_too_it_is_whole() {
        record();
        try (var node = start()) {
            pass(node);
            assertThat(node.database()
                            .documents(view, FIRST, recording.ledger()::stream)
                            .select(Selection.at(LENGTH - 1)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.document().texts()).isEqualTo(expected(LENGTH - 1)));
        }
    }

    private Node start() {
        return start(LENGTH - 1);
    }

    private Node start(long position) {
        var node = new Node(server.uri(), recording.ledger()).start(view);
        assertThat(node.reached("steps", position)).isEqualTo(position);
        return node;
    }

    /** Passes over what could not be applied. */
    private void pass(Node node) {
        var id = FIRST.storedAs() + "@" + POISON;
        assertThat(node.database().letters().want(id, Letter.Wanted.DISCARD)).isTrue();
        var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (node.database()
                .letters()
                .byId(id)
                .filter(letter -> letter.wanted() != null)
                .isPresent()) assertThat(System.nanoTime()).isLessThan(deadline);
    }

    private List<String> texts(Node node, long position) {
        return node.database()
                .documents(view, FIRST, recording.ledger()::stream)
                .at(SUBJECT, position)
                .orElseThrow()
                .document()
                .texts();
    }

    private static List<String> expected(int position) {
        var texts = new ArrayList<String>();
        for (var step = 0; step <= position; step++)
            if (step != POISON && step != CORRECTED)
                texts.add(step == 3 && position >= CORRECTED ? "Corrected" : "Step " + step);
        return texts;
    }

    private void record() {
        for (var step = 0; step < LENGTH; step++)
            if (step == CORRECTED) correct();
            else report("Step " + step);
    }

    private void report(String text) {
        recording.act(SUBJECT, List.of(), reported(text));
    }

    private void correct() {
        var instead = List.of(EventCodec.published().instead(reported("Corrected")));
        recording.act(
                SUBJECT,
                List.of(),
                new RecordCorrected(List.of(new Correction(3, "act", null, Grounds.NONE, instead))));
    }

    private static Event reported(String text) {
        return new ProgressReported(Localized.of("en", text), null, null);
    }

    private long bodies() {
        return stored().stream().filter(one -> one.get("body") != null).count();
    }

    private long bytes() {
        return stored().stream()
                .filter(one -> one.get("body") != null)
                .mapToLong(one -> one.getString("body").length())
                .sum();
    }

    private List<Document> stored() {
        try (var client = MongoClients.create(server.uri())) {
            var database = client.getDatabase("rapporteur");
            var found = database.getCollection("steps-v1").find().into(new ArrayList<>());
            return database.getCollection("steps-v1-versions").find().into(found);
        }
    }
}
