package org.rapporteur.query.kit.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Overtaken;
import org.rapporteur.query.kit.Projected;
import org.rapporteur.query.kit.Projection;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.Selection;

@Timeout(60)
class DocumentsTest {

    private static final List<Recorded<CommitmentEvent>> EVENTS = events(60);

    private final EmbeddedDatabase server = EmbeddedDatabase.inMemory();
    private final ViewDatabase database = ViewDatabase.connect(server.uri());
    private final Tally view = new Tally(1);
    private final Documents<Tally.Count> documents =
            database.documents(view, new Generation("tally", 1, 1), any -> List.of());

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @Test
    void every_position_is_answered_as_it_was_then() {
        project(view, documents, EVENTS, 7);

        for (var position = -1; position < EVENTS.size(); position++)
            for (var subject : List.of("commitment:aa", "commitment:bb", "commitment:cc"))
                assertThat(documents.at(subject, position).map(DocumentVersion::document))
                        .as("%s at %d", subject, position)
                        .isEqualTo(expected(position).stream()
                                .filter(count -> count.id().equals(subject))
                                .findFirst());
    }

    @Test
    void every_list_is_answered_as_it_was_then_sorted_and_filtered() {
        project(view, documents, EVENTS, 7);

        for (var position = -1; position < EVENTS.size(); position++) {
            assertThat(all(Selection.at(position))).isEqualTo(expected(position));
            assertThat(all(Selection.at(position).where("parity", List.of("even"))))
                    .isEqualTo(expected(position).stream()
                            .filter(count -> count.events() % 2 == 0)
                            .toList());
        }
    }

    @Test
    void a_list_goes_on_behind_a_subject() {
        project(view, documents, EVENTS, 60);

        assertThat(all(new Selection(59, Map.of(), "", 2)))
                .extracting(Tally.Count::id)
                .containsExactly("commitment:aa", "commitment:bb");
        assertThat(all(new Selection(59, Map.of(), "commitment:bb", 2)))
                .extracting(Tally.Count::id)
                .containsExactly("commitment:cc");
    }

    @Test
    void events_that_come_twice_change_nothing() {
        project(view, documents, EVENTS, 7);
        var once = stored("tally-v1");

        project(view, documents, EVENTS.subList(13, 41), 5);
        project(view, documents, EVENTS, 60);

        assertThat(stored("tally-v1")).isEqualTo(once);
    }

    @Test
    void a_fault_between_both_writes_is_made_good_by_the_same_batch() {
        project(view, documents, EVENTS.subList(0, 20), 20);
        var projection = new Projection<>(view, documents::latest, any -> List.of());
        EVENTS.subList(20, 40).forEach(projection::apply);
        var half = projection.projected();
        documents.write(new Projected<>(half.superseded(), List.of()));

        assertThat(all(Selection.at(19))).isEqualTo(expected(19));
        project(view, documents, EVENTS.subList(20, 60), 20);

        assertThat(all(Selection.at(59))).isEqualTo(expected(59));
        assertThat(all(Selection.at(30))).isEqualTo(expected(30));
    }

    @Test
    void who_was_overtaken_changes_nothing() {
        documents.createIndexes();
        project(view, documents, EVENTS.subList(0, 10), 10);
        var late = new Projection<>(view, documents::latest, any -> List.of());
        EVENTS.subList(10, 20).forEach(late::apply);
        project(view, documents, EVENTS, 60);
        var right = stored("tally-v1");

        assertThatThrownBy(() -> documents.write(late.projected())).isInstanceOf(Overtaken.class);
        assertThat(stored("tally-v1")).isEqualTo(right);
    }

    @Test
    void two_who_begin_at_once_do_not_disturb_each_other() {
        var late = new Projection<>(view, documents::latest, any -> List.of());
        EVENTS.subList(0, 9).forEach(late::apply);
        project(view, documents, EVENTS, 60);
        var right = stored("tally-v1");

        assertThatThrownBy(() -> documents.write(late.projected())).isInstanceOf(Overtaken.class);
        assertThat(stored("tally-v1")).isEqualTo(right);
    }

    @Test
    void rebuilt_in_another_rhythm_the_documents_are_the_same_byte_for_byte() {
        project(view, documents, EVENTS, 1);
        var rebuilt = new Tally(2);

        project(rebuilt, database.documents(rebuilt, new Generation("tally", 2, 1), any -> List.of()), EVENTS, 23);

        assertThat(stored("tally-v2")).isEqualTo(stored("tally-v1")).isNotEmpty();
    }

    @Test
    void a_list_at_a_position_stays_the_same_while_others_write() {
        project(view, documents, EVENTS.subList(0, 30), 30);
        var writing = CompletableFuture.runAsync(() -> project(view, documents, EVENTS.subList(30, 60), 1));

        do assertThat(all(Selection.at(29))).isEqualTo(expected(29));
        while (!writing.isDone());

        writing.join();
        assertThat(all(Selection.at(29))).isEqualTo(expected(29));
    }

    private List<Tally.Count> all(Selection selection) {
        return documents.select(selection).stream()
                .map(DocumentVersion::document)
                .toList();
    }

    private static void project(
            Tally view, Documents<Tally.Count> documents, List<Recorded<CommitmentEvent>> events, int batch) {
        for (var from = 0; from < events.size(); from += batch) {
            var projection = new Projection<>(view, documents::latest, any -> List.of());
            events.subList(from, Math.min(from + batch, events.size())).forEach(projection::apply);
            documents.write(projection.projected());
        }
    }

    /** What is stored of the latest and of the superseded documents, as it is. */
    private List<String> stored(String name) {
        try (var client = MongoClients.create(server.uri())) {
            var found = new ArrayList<String>();
            for (var collection : List.of(name, name + "-versions"))
                for (var document : client.getDatabase("rapporteur")
                        .getCollection(collection)
                        .find()
                        .sort(new Document("_id", 1))) found.add(document.toJson());
            return found;
        }
    }

    private static List<Tally.Count> expected(long position) {
        var counts = new HashMap<String, Tally.Count>();
        var view = new Tally(1);
        EVENTS.stream()
                .filter(event -> event.position() <= position)
                .forEach(event -> counts.put(event.stream(), view.evolve(counts.get(event.stream()), event)));
        return sorted(counts.values());
    }

    private static List<Tally.Count> sorted(Collection<Tally.Count> counts) {
        return counts.stream().sorted(Comparator.comparing(Tally.Count::id)).toList();
    }

    private static List<Recorded<CommitmentEvent>> events(int count) {
        var versions = new HashMap<String, Long>();
        return IntStream.range(0, count)
                .mapToObj(position -> {
                    var stream = List.of("commitment:aa", "commitment:bb", "commitment:cc")
                            .get((position * 7 + position / 5) % 3);
                    var version = versions.merge(stream, 1L, Long::sum) - 1;
                    CommitmentEvent event = new ProgressReported(Localized.of("en", "Step " + position), null, null);
                    return new Recorded<>(position, Instant.EPOCH, stream, version, Grounds.NONE, event);
                })
                .toList();
    }
}
