package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.ledger.Notebook.Note;
import org.rapporteur.ledger.mongo.MongoLedger;

class NotebookTest {

    static Stream<Consumer<Consumer<Notebook>>> notebooks() {
        return Stream.of(test -> test.accept(new InMemoryNotebook()), NotebookTest::inADatabase);
    }

    private static void inADatabase(Consumer<Notebook> test) {
        try (var database = EmbeddedDatabase.inMemory();
                var ledger = MongoLedger.connect(database.uri(), Clock.systemUTC())) {
            test.accept(ledger.notebook("notes"));
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void of_two_notes_under_one_name_the_later_stands(Consumer<Consumer<Notebook>> with) {
        with.accept(notebook -> {
            assertThat(notebook.all()).isEmpty();

            notebook.keep("one", new Note(4, "four"));
            notebook.keep("two", new Note(0, ""));
            notebook.keep("one", new Note(3, "three"));
            assertThat(notebook.all()).isEqualTo(Map.of("one", new Note(4, "four"), "two", new Note(0, "")));

            notebook.keep("one", new Note(4, "four again"));
            notebook.keep("two", new Note(5, "five"));
            assertThat(notebook.all()).isEqualTo(Map.of("one", new Note(4, "four again"), "two", new Note(5, "five")));
        });
    }
}
