package org.rapporteur.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    private static final CommitAct ACT = Drafts.act("{}");
    private static final List<RecordedEvent> ONE = List.of(event("{}"));

    @Test
    void a_draft_holds_from_one_to_a_thousand_events() {
        assertThatCode(() -> new Draft("s", 0, "k", ACT, ONE)).doesNotThrowAnyException();
        assertThatCode(() -> new Draft("s", 0, "k", ACT, Collections.nCopies(1000, event("{}"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource
    void what_cannot_be_a_commit_is_refused_in_words(
            String words, String stream, long version, String key, CommitAct act, List<RecordedEvent> events) {
        assertThatThrownBy(() -> new Draft(stream, version, key, act, events))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    static Stream<ArgumentSet> what_cannot_be_a_commit_is_refused_in_words() {
        CommitAct forged = new CommitAct("n", "{}", Sha256.of("{ }"), "a", "r", "c", null, false, List.of(), null);
        List<RecordedEvent> large = Collections.nCopies(4, event("é".repeat(2 * 1024 * 1024)));
        return Stream.of(
                Arguments.argumentSet("no events", "at least one", "s", 0, "k", ACT, List.of()),
                Arguments.argumentSet("many", "at most 1000", "s", 0, "k", ACT, Collections.nCopies(1001, event("{}"))),
                Arguments.argumentSet("large", "below 12582912 bytes", "s", 0, "k", ACT, large),
                Arguments.argumentSet("negative version", "not negative", "s", -1, "k", ACT, ONE),
                Arguments.argumentSet("no stream", "needs a stream", " ", 0, "k", ACT, ONE),
                Arguments.argumentSet("no key", "needs a key", "s", 0, "", ACT, ONE),
                Arguments.argumentSet("forged hash", "not that of its body", "s", 0, "k", forged, ONE));
    }

    private static RecordedEvent event(String data) {
        return new RecordedEvent("id", "test:Noted", 1, data);
    }
}
