package org.rapporteur.tlog.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.checkpoint.CosignatureSigner;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.note.Ed25519Signer;
import org.rapporteur.tlog.note.InvalidSignature;
import org.rapporteur.tlog.note.Keys;
import org.rapporteur.tlog.note.NoteSigner;
import org.rapporteur.tlog.note.SignatureAlgorithm;
import org.rapporteur.tlog.note.SignedNote;
import org.rapporteur.tlog.note.VerifierKey;
import org.rapporteur.tlog.tile.Entries;

class PolicyTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Ed25519Signer LOG = Keys.log("example.com/log");
    private static final CosignatureSigner X1 = Keys.witness("x.example/1", CLOCK);
    private static final CosignatureSigner X2 = Keys.witness("x.example/2", CLOCK);
    private static final CosignatureSigner X3 = Keys.witness("x.example/3", CLOCK);
    private static final CosignatureSigner Y1 = Keys.witness("y.example/1", CLOCK);
    private static final CosignatureSigner Y2 = Keys.witness("y.example/2", CLOCK);
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("example.com/log", Entries.log(3).head(3));

    /** The example of the specification, with a comment and superfluous spaces. */
    private static final String EXAMPLE =
            """
            # Logs
            \tlog LOG   https://log.example/

            witness X1 X1-KEY
            witness X2 X2-KEY https://x2.example/
            witness X3 X3-KEY
            group X-witnesses 2 X1 X2 X3

            witness Y1 Y1-KEY
            witness Y2 Y2-KEY
            group Y-witnesses any Y1 Y2

            group X-and-Y all X-witnesses Y-witnesses
            quorum X-and-Y
            """;

    private static Policy policy(String text) {
        String keys = text.replace("LOG", LOG.key().toString())
                .replace("X1-KEY", X1.key().toString())
                .replace("X2-KEY", X2.key().toString())
                .replace("X3-KEY", X3.key().toString())
                .replace("Y1-KEY", Y1.key().toString())
                .replace("Y2-KEY", Y2.key().toString());
        return Policy.parse(keys.getBytes(UTF_8));
    }

    private static SignedNote signed(NoteSigner... signers) {
        return SignedNote.sign(CHECKPOINT.text(), List.of(signers));
    }

    private static NoteSigner signer(String name) {
        return switch (name) {
            case "X1" -> X1;
            case "X2" -> X2;
            case "X3" -> X3;
            case "Y1" -> Y1;
            default -> Y2;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "X1 X2 Y1, true",
        "X2 X3 Y2, true",
        "X1 X2 X3 Y1 Y2, true",
        "X1 X2 X3, false",
        "X1 Y1 Y2, false",
        "Y1 Y2, false",
        "X1 X1 Y1, false"
    })
    void a_quorum_of_two_groups_is_evaluated(String witnesses, boolean accepted) {
        List<NoteSigner> signers = new ArrayList<>(List.of(LOG));
        Arrays.stream(witnesses.split(" ")).map(PolicyTest::signer).forEach(signers::add);
        SignedNote note = SignedNote.sign(CHECKPOINT.text(), signers);

        if (accepted) assertThat(policy(EXAMPLE).accept(note).witnesses()).contains(witnesses.split(" "));
        else
            assertThatThrownBy(() -> policy(EXAMPLE).accept(note))
                    .isInstanceOf(PolicyRefusal.class)
                    .hasMessageStartingWith("The quorum of witnesses is not reached; the checkpoint is cosigned by ");
    }

    @Test
    void an_accepted_checkpoint_says_who_signed_it() {
        Policy.Accepted accepted =
                policy("log LOG\nwitness a X1-KEY\nquorum a\n").accept(signed(LOG, X1, X2));

        assertThat(accepted.checkpoint()).isEqualTo(CHECKPOINT);
        assertThat(accepted.logKeys()).containsExactly(LOG.key());
        assertThat(accepted.witnesses()).containsExactly("a");
    }

    @Test
    void a_checkpoint_that_no_trusted_log_has_signed_is_refused() {
        Ed25519Signer stranger = Keys.log("example.com/log");

        assertThatThrownBy(() -> policy("log LOG\nquorum none\n").accept(signed(stranger)))
                .isInstanceOf(PolicyRefusal.class)
                .hasMessage("No log of the policy has signed the checkpoint of 'example.com/log'.");
        assertThatThrownBy(() -> policy("quorum none\n").accept(signed(LOG))).isInstanceOf(PolicyRefusal.class);
    }

    @Test
    void the_key_of_a_log_speaks_for_its_own_origin_only() {
        SignedNote other = SignedNote.sign(new Checkpoint("other.example/log", CHECKPOINT.head()).text(), List.of(LOG));

        assertThatThrownBy(() -> policy("log LOG\nquorum none\n").accept(other)).isInstanceOf(PolicyRefusal.class);
    }

    @Test
    void an_invalid_signature_of_a_key_in_the_policy_is_refused_whatever_else_is_valid() {
        SignedNote note = signed(LOG, X1)
                .with(List.of(X2.line("log\n0\n" + CHECKPOINT.head().root() + "\n")));

        assertThatThrownBy(() -> policy("log LOG\nwitness a X1-KEY\nwitness b X2-KEY\nquorum a\n")
                        .accept(note))
                .isInstanceOf(InvalidSignature.class);
        assertThat(policy("log LOG\nwitness a X1-KEY\nquorum a\n").accept(note).witnesses())
                .containsExactly("a");
    }

    @Test
    void any_one_of_several_keys_of_a_log_suffices() {
        VerifierKey retired = Keys.log("example.com/log").key();

        assertThat(policy("log LOG\nlog " + retired + "\nquorum none\n")
                        .accept(signed(LOG))
                        .logKeys())
                .containsExactly(LOG.key());
    }

    @Test
    void a_key_for_ml_dsa_44_may_stand_in_a_policy_on_every_platform() {
        if (SignatureAlgorithm.ML_DSA_44.isSupported()) {
            CosignatureSigner log = Keys.postQuantum("example.com/log", CLOCK);
            assertThat(policy("log " + log.key() + "\nquorum none\n")
                            .accept(signed(log))
                            .logKeys())
                    .containsExactly(log.key());
        } else {
            VerifierKey key = VerifierKey.of("example.com/log", 0x06, new byte[1312]);
            assertThat(policy("log LOG\nlog " + key + "\nquorum none\n")
                            .accept(signed(LOG))
                            .logKeys())
                    .containsExactly(LOG.key());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log LOG\n",
                "quorum none",
                "quorum none\nquorum none\n",
                "quorum\n",
                "quorum a b\n",
                "quorum a\nwitness a X1-KEY\n",
                "quorum all\n",
                "log\nquorum none\n",
                "log LOG u v\nquorum none\n",
                "log LOG\nlog LOG\nquorum none\n",
                "log X1-KEY\nquorum none\n",
                "log key\nquorum none\n",
                "witness a\nquorum none\n",
                "witness a LOG\nquorum none\n",
                "witness none X1-KEY\nquorum none\n",
                "witness a X1-KEY\nwitness a X2-KEY\nquorum none\n",
                "witness a X1-KEY\nwitness b X1-KEY\nquorum none\n",
                "witness a X1-KEY\ngroup a any a\nquorum none\n",
                "witness a X1-KEY\ngroup g any\nquorum none\n",
                "witness a X1-KEY\ngroup g 0 a\nquorum none\n",
                "witness a X1-KEY\ngroup g 2 a\nquorum none\n",
                "witness a X1-KEY\ngroup g 01 a\nquorum none\n",
                "witness a X1-KEY\ngroup g any a a\nquorum none\n",
                "witness a X1-KEY\ngroup g any a\ngroup h any a\nquorum none\n",
                "group g any g\nquorum none\n",
                "group g any none\nquorum none\n",
                "group none any a\nquorum none\n",
                "Quorum none\n",
                "quorum none\r\n",
                "quorum\u000bnone\n",
                "quorum none # as yet\n"
            })
    void an_invalid_policy_is_refused(String text) {
        assertThatThrownBy(() -> policy(text)).isInstanceOf(MalformedText.class);
    }

    @Test
    void a_fault_is_named_with_its_line() {
        assertThatThrownBy(() -> policy("# a\n\nlog LOG\ngroup g any x\nquorum g\n"))
                .hasMessage("Invalid policy at line 4: 'x' is not defined on a line before.");
    }

    @Test
    void names_beyond_ascii_are_opaque() {
        assertThat(policy("log LOG\nwitness \u212a X1-KEY\nwitness K X2-KEY\nquorum \u212a\n")
                        .accept(signed(LOG, X1))
                        .witnesses())
                .hasSize(1);
        assertThatThrownBy(() -> policy("log LOG\nwitness \u212a X1-KEY\nwitness K X2-KEY\nquorum \u212a\n")
                        .accept(signed(LOG, X2)))
                .isInstanceOf(PolicyRefusal.class);
    }
}
