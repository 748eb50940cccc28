package org.rapporteur.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.ledger.Drafts.draft;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerFingerprint;

/** What was altered behind the ledger's back is refused at the start, and nothing is written. */
@Tag("elsewhere")
class DamageTest extends DatabaseContract {

    @ParameterizedTest
    @MethodSource
    void a_damaged_ledger_is_refused_at_its_position(long position, String words, Consumer<MongoDatabase> damage) {
        append(node());
        damage.accept(site.database());
        List<Document> before = stored();

        assertThatThrownBy(this::node)
                .isInstanceOf(LedgerFault.class)
                .hasMessageContaining("position " + position)
                .hasMessageContaining(words)
                .satisfies(fault -> assertThat(((LedgerFault) fault).position()).isEqualTo(position));
        assertThatThrownBy(() -> LedgerCheck.check(site.uri(), any -> {})).hasMessageContaining(words);
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<ArgumentSet> a_damaged_ledger_is_refused_at_its_position() {
        return Stream.of(
                damage("first gone", 0, "others follow", ledger -> ledger.deleteOne(at(0))),
                damage("middle gone", 3, "others follow", ledger -> ledger.deleteOne(at(3))),
                damage("next", 3, "'next' is not", set(3, "next", 6L)),
                damage("next's type", 3, "of another type", set(3, "next", "5")),
                damage("no key", 3, "'key' is missing", unset(3, "key")),
                damage("no events", 5, "has 0 events", set(5, "events", List.of())),
                damage("an event's type", 5, "'type' is missing", unset(5, "events.0.type")),
                damage("at", 5, "of another type", set(5, "at", "today")),
                damage("at before", 5, "before the commit", set(5, "at", Date.from(Instant.EPOCH))),
                damage("body", 3, "not that of its body", set(3, "act.body", "{\"forged\":true}")),
                damage("version", 5, "and not 2", set(5, "version", 7L)),
                damage("stream", 5, "and not 0", set(5, "stream", "meeting:other")),
                damage("apart", 6, "others follow", ledger -> ledger.insertOne(document(2_500))),
                damage("within", 4, "within another", ledger -> ledger.insertOne(document(4))));
    }

    @Test
    void an_end_that_is_gone_is_noticed_by_the_mark() {
        append(node());
        site.database().getCollection("ledger-meta").updateOne(format(), new Document("$set", verified(6)));
        site.database().getCollection("ledger").deleteOne(at(5));

        assertThatThrownBy(this::node).hasMessageContaining("position 5").hasMessageContaining("on record up to 6");
    }

    @Test
    void a_newer_format_is_refused() {
        append(node());
        site.database()
                .getCollection("ledger-meta")
                .updateOne(format(), new Document("$set", new Document("version", 2)));
        List<Document> before = stored();

        assertThatThrownBy(this::node)
                .isInstanceOf(LedgerFault.class)
                .hasMessageContaining("format 2")
                .hasMessageContaining("start the newer version");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void what_an_older_reader_can_ignore_is_no_damage_and_the_check_counts_what_is_there() {
        Ledger ledger = node();
        append(ledger);
        set(3, "act.added", 1).accept(site.database().getCollection("ledger"));
        List<Long> progress = new ArrayList<>();

        LedgerCheck.Verdict verdict = LedgerCheck.check(site.uri(), progress::add);

        assertThat(verdict).isEqualTo(new LedgerCheck.Verdict(3, 6, 2, 6, LedgerFingerprint.sha256(ledger)));
        assertThat(verdict).hasToString("commits=3 events=6 streams=2 head=6 sha256=" + verdict.sha256());
        assertThat(progress).containsExactly(3L, 5L, 6L);
        assertThat(node().head()).isEqualTo(6);
    }

    private static void append(Ledger ledger) {
        ledger.append(draft("meeting:one", 0, 3));
        ledger.append(draft("meeting:two", 0, 2));
        ledger.append(draft("meeting:two", 2));
    }

    private List<Document> stored() {
        List<Document> all = new ArrayList<>();
        for (String name : List.of("ledger", "ledger-meta"))
            site.database().getCollection(name).find().into(all);
        return all;
    }

    private static ArgumentSet damage(
            String name, long position, String words, Consumer<MongoCollection<Document>> damage) {
        Consumer<MongoDatabase> all = database -> damage.accept(database.getCollection("ledger"));
        return Arguments.argumentSet(name, position, words, all);
    }

    private static Consumer<MongoCollection<Document>> set(long position, String field, Object value) {
        return ledger -> ledger.updateOne(at(position), new Document("$set", new Document(field, value)));
    }

    private static Consumer<MongoCollection<Document>> unset(long position, String field) {
        return ledger -> ledger.updateOne(at(position), new Document("$unset", new Document(field, "")));
    }

    private static Document document(long position) {
        return Stored.of(draft("meeting:apart", 0).at(position, Instant.now()));
    }

    private static Document at(long position) {
        return new Document("_id", position);
    }

    private static Document format() {
        return new Document("_id", "format");
    }

    private static Document verified(long position) {
        return new Document("verified", position);
    }
}
