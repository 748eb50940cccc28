package org.rapporteur.tlog.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.merkle.Hash;
import org.rapporteur.tlog.merkle.TreeHead;
import org.rapporteur.tlog.note.Ed25519Signer;
import org.rapporteur.tlog.note.InvalidSignature;
import org.rapporteur.tlog.note.Keys;
import org.rapporteur.tlog.note.SignatureAlgorithm;
import org.rapporteur.tlog.note.SignedNote;
import org.rapporteur.tlog.note.VerifierKey;

class CosignatureTest {

    private static final Instant TIME = Instant.ofEpochSecond(1_679_315_147);
    private static final InstantSource CLOCK = InstantSource.fixed(TIME);
    private static final Hash ROOT = Hash.ofBase64("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("example.com/behind-the-sofa", new TreeHead(20_852_163, ROOT));

    @Test
    void the_message_of_type_4_is_that_of_the_specification() {
        assertThat(new String(
                        CosignatureType.ED25519.message("witness", TIME.getEpochSecond(), CHECKPOINT.text()), UTF_8))
                .isEqualTo(
                        """
                        cosignature/v1
                        time 1679315147
                        example.com/behind-the-sofa
                        20852163
                        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
                        """);
    }

    @Test
    void the_message_of_type_6_is_that_of_the_specification() {
        byte[] message = CosignatureType.ML_DSA_44.message("w1", TIME.getEpochSecond(), CHECKPOINT.text());

        assertThat(HexFormat.of().formatHex(message))
                .isEqualTo(
                        "737562747265652f76310a00" // subtree/v1, newline, nul
                                + "027731" // the cosigner's name behind its length
                                + "00000000641850cb" // the time
                                + "1b" + HexFormat.of().formatHex("example.com/behind-the-sofa".getBytes(UTF_8))
                                + "0000000000000000" // the first entry
                                + "00000000013e2dc3" // the size
                                + HexFormat.of().formatHex(ROOT.bytes()));
    }

    @Test
    void a_witness_cosigns_what_the_log_has_signed() {
        Ed25519Signer log = Keys.log(CHECKPOINT.origin());
        CosignatureSigner witness = Keys.witness("witness.example.com/w1", CLOCK);
        CosignatureVerifier verifier = new CosignatureVerifier(witness.key());
        SignedNote note = SignedNote.sign(CHECKPOINT.text(), List.of(log, witness));

        assertThat(note.signers(List.of(verifier))).containsExactly(witness.key());
        assertThat(CosignatureVerifier.time(note.signatures().getLast())).contains(TIME);
    }

    @Test
    void a_cosignature_is_of_one_time_and_one_text() {
        CosignatureSigner witness = Keys.witness("witness", CLOCK);
        CosignatureVerifier verifier = new CosignatureVerifier(witness.key());
        byte[] signature = witness.sign(CHECKPOINT.text());
        byte[] later = signature.clone();
        later[Long.BYTES - 1]++;

        assertThat(verifier.verifies(CHECKPOINT.text(), signature)).isTrue();
        assertThat(verifier.verifies(CHECKPOINT.text() + "extension\n", signature))
                .isFalse();
        assertThat(verifier.verifies(CHECKPOINT.text(), later)).isFalse();
        assertThat(verifier.verifies(CHECKPOINT.text(), new byte[Long.BYTES])).isFalse();
        assertThat(verifier.verifies(CHECKPOINT.text(), new byte[0])).isFalse();
    }

    @Test
    void a_witness_cosigns_nothing_but_checkpoints() {
        assertThatThrownBy(() -> Keys.witness("witness", CLOCK).sign("a text\n"))
                .isInstanceOf(MalformedText.class);
        assertThatThrownBy(() -> new CosignatureVerifier(Keys.log("log").key()))
                .hasMessage("The key 'log' has type 0x01, not 0x04 or 0x06.");
    }

    @Test
    void a_signer_cosigns_with_the_private_key_that_belongs_to_the_public_one() {
        assertThatThrownBy(() -> new CosignatureSigner(
                        Keys.witness("a", CLOCK).key(), Keys.witness("a", CLOCK).signer(), CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The private key does not belong to the verifier key 'a+");
    }

    /** What a Java platform before 24 does is a test as well: it says that it cannot. */
    @Test
    void a_log_signs_with_ml_dsa_44_under_its_own_name_where_the_platform_has_it() {
        if (!SignatureAlgorithm.ML_DSA_44.isSupported()) {
            VerifierKey key = VerifierKey.of("log", CosignatureType.ML_DSA_44.identifier(), new byte[1312]);
            assertThatThrownBy(() -> new CosignatureVerifier(key))
                    .hasMessage("This Java platform does not have ML-DSA-44.");
            return;
        }
        CosignatureSigner log = Keys.postQuantum(CHECKPOINT.origin(), CLOCK);
        CosignatureVerifier verifier =
                new CosignatureVerifier(VerifierKey.parse(log.key().toString()));
        SignedNote note = SignedNote.sign(CHECKPOINT.text(), List.of(log));

        assertThat(log.key().publicKey()).hasSize(1312);
        assertThat(note.signatures().getFirst().signature()).hasSize(Long.BYTES + 2420);
        assertThat(note.signers(List.of(verifier))).containsExactly(log.key());
        Checkpoint larger = new Checkpoint(CHECKPOINT.origin(), new TreeHead(20_852_164, ROOT));
        assertThatThrownBy(() -> new SignedNote(larger.text(), note.signatures()).signers(List.of(verifier)))
                .isInstanceOf(InvalidSignature.class);
    }
}
