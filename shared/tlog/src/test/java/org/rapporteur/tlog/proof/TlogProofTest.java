package org.rapporteur.tlog.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.merkle.InclusionProof;
import org.rapporteur.tlog.note.Keys;
import org.rapporteur.tlog.note.SignedNote;
import org.rapporteur.tlog.tile.Entries;
import org.rapporteur.tlog.tile.TiledLog;

class TlogProofTest {

    private static final int SIZE = 5;
    private static final TiledLog LOG = Entries.log(SIZE);
    private static final SignedNote NOTE = SignedNote.sign(
            new Checkpoint("example.com/log", LOG.head(SIZE)).text(), List.of(Keys.log("example.com/log")));
    private static final TlogProof PROOF = new TlogProof(Optional.of("ZXh0cmE="), LOG.inclusion(4, SIZE), NOTE);

    private static TlogProof parsed(String file) {
        return TlogProof.parse(file.getBytes(UTF_8));
    }

    @Test
    void a_proof_is_written_as_the_specification_says() {
        assertThat(PROOF)
                .hasToString("c2sp.org/tlog-proof@v1\nextra ZXh0cmE=\nindex 4\n"
                        + LOG.inclusion(4, SIZE).hashes().getFirst() + "\n\n" + NOTE);
    }

    @Test
    void a_proof_is_read_as_it_was_written() {
        TlogProof single = new TlogProof(Optional.empty(), new InclusionProof(0, List.of()), NOTE);

        assertThat(TlogProof.parse(PROOF.bytes())).isEqualTo(PROOF);
        assertThat(single.toString()).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n\n");
        assertThat(TlogProof.parse(single.bytes())).isEqualTo(single);
    }

    @Test
    void a_proof_agrees_with_its_entry_and_no_other() {
        assertThat(PROOF.agreesWith(Entries.upTo(SIZE).get(4))).isTrue();
        assertThat(PROOF.agreesWith(Entries.upTo(SIZE).get(3))).isFalse();
        assertThat(new TlogProof(
                                Optional.empty(),
                                new InclusionProof(3, PROOF.inclusion().hashes()),
                                NOTE)
                        .agreesWith(Entries.upTo(SIZE).get(4)))
                .isFalse();
    }

    static Stream<UnaryOperator<String>> faults() {
        String hash = PROOF.inclusion().hashes().getFirst() + "\n";
        return Stream.of(
                file -> file.replace("@v1", "@v2"),
                file -> file.replace("c2sp.org/tlog-proof@v1\n", ""),
                file -> file.replace("index 4", "index 04"),
                file -> file.replace("index 4", "index  4"),
                file -> file.replace("index 4\n", ""),
                file -> file.replace("index 4", "index -4"),
                file -> file.replace("extra ZXh0cmE=\nindex 4\n", "index 4\nextra ZXh0cmE=\n"),
                file -> file.replace("extra ZXh0cmE=", "extra ZXh0cmE"),
                file -> file.replace("extra ZXh0cmE=", "extra ZXh0cmE=\nextra ZXh0cmE="),
                file -> file.replace(hash, "AAAA\n"),
                file -> file.replace(hash, String.join("", Collections.nCopies(64, hash))),
                file -> file.replace(hash + "\n", hash),
                file -> file.replace("example.com/log\n5\n", "example.com/log\n05\n"),
                file -> file.replace("\n", "\r\n"),
                file -> file.substring(0, file.length() - 1),
                file -> file + "\n");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_has_another_form_is_not_a_proof(UnaryOperator<String> fault) {
        assertThatThrownBy(() -> parsed(fault.apply(PROOF.toString()))).isInstanceOf(MalformedText.class);
    }

    @Test
    void a_signed_text_that_is_not_a_checkpoint_proves_nothing() {
        SignedNote letter = SignedNote.sign("a letter\n", List.of(Keys.log("log")));

        assertThatThrownBy(() -> new TlogProof(Optional.empty(), PROOF.inclusion(), letter))
                .isInstanceOf(MalformedText.class);
    }
}
