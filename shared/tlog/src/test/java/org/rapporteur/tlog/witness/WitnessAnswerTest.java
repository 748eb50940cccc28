package org.rapporteur.tlog.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.checkpoint.CosignatureSigner;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.merkle.TreeHead;
import org.rapporteur.tlog.note.Keys;
import org.rapporteur.tlog.note.SignatureLine;
import org.rapporteur.tlog.witness.WitnessAnswer.Cosigned;
import org.rapporteur.tlog.witness.WitnessAnswer.OtherSize;
import org.rapporteur.tlog.witness.WitnessAnswer.Reason;
import org.rapporteur.tlog.witness.WitnessAnswer.Refused;

class WitnessAnswerTest {

    private static WitnessAnswer answer(int status, String mediaType, String body) {
        return WitnessAnswer.parse(status, mediaType, body.getBytes(UTF_8));
    }

    @Test
    void cosignatures_are_read() {
        CosignatureSigner witness = Keys.witness("witness", InstantSource.system());
        String text = new Checkpoint("log", TreeHead.EMPTY).text();
        List<SignatureLine> lines = List.of(witness.line(text), witness.line(text));

        assertThat(answer(200, "", lines.getFirst() + "\n" + lines.getLast() + "\n"))
                .isEqualTo(new Cosigned(lines));
    }

    @Test
    void the_size_that_a_witness_knows_is_read() {
        assertThat(answer(409, WitnessAnswer.SIZE, "20852014\n")).isEqualTo(new OtherSize(20_852_014));
        assertThat(answer(409, "text/plain", "another root")).isEqualTo(new Refused(Reason.OTHER_ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "400, MALFORMED",
        "403, UNTRUSTED_KEY",
        "404, UNKNOWN_LOG",
        "422, INCONSISTENT",
        "429, UNAVAILABLE",
        "500, UNAVAILABLE",
        "302, UNAVAILABLE"
    })
    void any_other_status_is_a_refusal(int status, Reason reason) {
        assertThat(answer(status, "", "")).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "07\n", "-7\n", "7\n\n", "7 \n"})
    void a_size_is_one_canonical_line(String body) {
        assertThatThrownBy(() -> answer(409, WitnessAnswer.SIZE, body)).isInstanceOf(MalformedText.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "thank you\n", "\u2014 witness AAAAAAA="})
    void an_answer_without_signature_lines_is_malformed(String body) {
        assertThatThrownBy(() -> answer(200, "", body)).isInstanceOf(MalformedText.class);
    }
}
