package org.rapporteur.tlog.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.merkle.ConsistencyProof;
import org.rapporteur.tlog.note.Keys;
import org.rapporteur.tlog.note.SignedNote;
import org.rapporteur.tlog.tile.Entries;
import org.rapporteur.tlog.tile.TiledLog;

class AddCheckpointTest {

    private static final TiledLog LOG = Entries.log(7);
    private static final SignedNote NOTE = SignedNote.sign(
            new Checkpoint("example.com/log", LOG.head(7)).text(), List.of(Keys.log("example.com/log")));
    private static final AddCheckpoint REQUEST = new AddCheckpoint(4, LOG.consistency(4, 7), NOTE);

    @Test
    void a_request_is_written_as_the_specification_says_and_read_again() {
        AddCheckpoint first = new AddCheckpoint(0, ConsistencyProof.EMPTY, NOTE);

        assertThat(REQUEST)
                .hasToString("old 4\n" + LOG.consistency(4, 7).hashes().getFirst() + "\n\n" + NOTE);
        assertThat(first).hasToString("old 0\n\n" + NOTE);
        assertThat(AddCheckpoint.parse(REQUEST.bytes())).isEqualTo(REQUEST);
        assertThat(AddCheckpoint.parse(first.bytes())).isEqualTo(first);
    }

    static Stream<UnaryOperator<String>> faults() {
        String hash = LOG.consistency(4, 7).hashes().getFirst() + "\n";
        return Stream.of(
                body -> body.replace("old 4", "old 04"),
                body -> body.replace("old 4", "old 8"),
                body -> body.replace("old 4", "new 4"),
                body -> body.replace("old 4\n", ""),
                body -> body.replace(hash, "AAAA\n"),
                body -> body.replace(hash, String.join("", Collections.nCopies(64, hash))),
                body -> body.replace(hash + "\n", hash),
                body -> body.replace("\n7\n", "\n07\n"),
                body -> body.replace("\n", "\r\n"),
                body -> body.substring(0, body.length() - 1));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_has_another_form_is_not_a_request(UnaryOperator<String> fault) {
        assertThatThrownBy(() ->
                        AddCheckpoint.parse(fault.apply(REQUEST.toString()).getBytes(UTF_8)))
                .isInstanceOf(MalformedText.class);
    }
}
