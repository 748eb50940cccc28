package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.Event;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Recording;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.mongo.Documents;

/** A ledger of reports on commitments, and a view of them that cannot take what is poison. */
final class Poisoned implements AutoCloseable {

    static final Generation FIRST = new Generation("steps", 1, 1);

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(server.uri());
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final Steps view = new Steps(1, poison::contains);

    Set<String> poison() {
        return poison;
    }

    void record(String slug, String... texts) {
        for (var text : texts) act(slug, reported(text));
    }

    void act(String slug, Event event) {
        recording.act("commitment:" + slug, List.of(), event);
    }

    static Event reported(String text) {
        return new ProgressReported(Localized.of("en", text), null, null);
    }

    /** A node that projects the view, once that holds to the position. */
    Node start(long position) {
        var node = start();
        assertThat(node.reached("steps", position)).isEqualTo(position);
        return node;
    }

    Node start() {
        return new Node(server.uri(), recording.ledger()).start(view);
    }

    Documents<Steps.Reports> documents(Node node) {
        return node.database().documents(view, FIRST, recording.ledger()::stream);
    }

    /** What is stored of a generation of the view. */
    List<String> stored(Generation generation) {
        return Stored.of(server.uri(), generation);
    }

    /** What would be stored if the view took one event after the other. */
    List<String> expected() {
        return Stored.expected(server.uri(), recording.ledger(), view);
    }

    static void settle(Node node, String id, Letter.Wanted wanted) {
        var letters = node.database().letters();
        assertThat(letters.want(id, wanted)).isTrue();
        await(() -> letters.byId(id).filter(letter -> letter.wanted() != null).isEmpty());
    }

    static void rebuild(Node node) {
        node.keeper().rebuild("steps");
        await(() -> !node.served().of("steps").served().equals(FIRST));
    }

    private static void await(BooleanSupplier done) {
        var deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!done.getAsBoolean()) assertThat(System.nanoTime()).isLessThan(deadline);
    }

    @Override
    public void close() {
        recording.close();
        server.close();
    }
}
