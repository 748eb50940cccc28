package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader waits for: what it may have seen, and no more. */
@Tag("elsewhere")
class UnsyncedTest {

    private static final Document BY_NAME = new Document("name", "one");

    private final Unsynced unsynced = new Unsynced();

    @Test
    void aDocumentThatWasInsertedIsWaitedForByWhoSeesIt() {
        insert(1, 7L);

        assertThat(find(byId(7L), 7L)).isEqualTo(1);
        assertThat(find(byId(7), 7L)).isEqualTo(1);
        assertThat(find(BY_NAME, 7L)).isEqualTo(1);
        assertThat(find(among(3L, 7L), 7L)).isEqualTo(1);
    }

    @Test
    void whoSeesNothingOfItDoesNotWait() {
        insert(1, 7L);

        assertThat(find(byId(8L))).isZero();
        assertThat(find(BY_NAME, 3L)).isZero();
        assertThat(find(BY_NAME)).isZero();
    }

    @Test
    void whoMissesWhatAnInsertIsAboutToBringWaitsIfTheyAskedForIt() {
        insert(1, 7L);

        assertThat(find(byId(7L))).isEqualTo(1);
    }

    @Test
    void anUpdateMayHaveTakenADocumentFromWhoAskedForSomethingElse() {
        insert(1, 7L);
        unsynced.begin("db", "update", update(byId(7L)), 2);

        assertThat(find(BY_NAME)).isEqualTo(2);
        assertThat(find(byId(7L), 7L)).isEqualTo(2);
        assertThat(find(byId(8L), 8L)).isZero();
    }

    @Test
    void whatIsNotKnownIsWaitedFor() {
        unsynced.begin("db", "update", update(BY_NAME), 3);
        assertThat(find(byId(8L), 8L)).isEqualTo(3);

        unsynced.begin("db", "delete", new Document("delete", "names"), 4);
        assertThat(find(byId(8L))).isEqualTo(4);

        unsynced.begin("db", "dropDatabase", new Document("dropDatabase", 1), 5);
        assertThat(find(byId(8L))).isEqualTo(5);
    }

    @Test
    void anotherCollectionsWritesAreNotWaitedFor() {
        unsynced.begin("other", "update", update(BY_NAME), 3);

        assertThat(find(byId(8L), 8L)).isZero();
    }

    @Test
    void allIsWaitedForWhereAnAnswerCannotBeTold() {
        var cursor = new Document("id", 12L).append("firstBatch", List.of());

        assertThat(seen("find", byId(1L), new Document("cursor", cursor))).isEqualTo(Unsynced.EVERYTHING);
        assertThat(seen("count", byId(1L), new Document("n", 1))).isEqualTo(Unsynced.EVERYTHING);
    }

    @Test
    void whatIsOnDiskIsWaitedForNoMore() {
        insert(1, 7L);
        insert(2, 8L);
        unsynced.synced(1);

        assertThat(find(byId(7L), 7L)).isZero();
        assertThat(find(byId(8L), 8L)).isEqualTo(2);
    }

    private void insert(long ticket, long id) {
        var documents = List.of(new Document("_id", id));
        unsynced.begin("db", "insert", new Document("insert", "names").append("documents", documents), ticket);
    }

    private long find(Document filter, Object... found) {
        var batch = Arrays.stream(found).map(id -> new Document("_id", id)).toList();
        var cursor = new Document("id", 0L).append("firstBatch", batch);
        return seen("find", filter, new Document("cursor", cursor));
    }

    private long seen(String command, Document filter, Document answer) {
        return unsynced.seen("db", command, new Document(command, "names").append("filter", filter), answer);
    }

    private static Document update(Document filter) {
        return new Document("update", "names").append("updates", List.of(new Document("q", filter)));
    }

    private static Document byId(Object id) {
        return new Document("_id", id);
    }

    private static Document among(Object... ids) {
        return new Document("_id", new Document("$in", List.of(ids)));
    }
}
