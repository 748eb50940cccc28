package org.rapporteur.tlog.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.tlog.encoding.MalformedText;

class SignedNoteTest {

    /** The example in the documentation of Go's package note. */
    private static final VerifierKey NEUMANN =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static final String TEXT =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;

    private static final String LINE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

    private static final String NOTE = TEXT + "\n" + LINE + "\n";

    private static SignedNote parsed(String note) {
        return SignedNote.parse(note.getBytes(UTF_8));
    }

    private static List<NoteVerifier> trusted(VerifierKey... keys) {
        return Stream.of(keys).<NoteVerifier>map(Ed25519Verifier::new).toList();
    }

    @Test
    void a_note_that_another_implementation_signed_is_verified_and_written_as_it_was() {
        SignedNote note = parsed(NOTE);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.signers(trusted(NEUMANN))).containsExactly(NEUMANN);
        assertThat(note).hasToString(NOTE);
    }

    @Test
    void a_changed_text_has_an_invalid_signature() {
        SignedNote changed = parsed(NOTE.replace("your problem is", "your problem was"));

        assertThatThrownBy(() -> changed.signers(trusted(NEUMANN)))
                .isInstanceOf(InvalidSignature.class)
                .hasMessage("The signature of 'PeterNeumann' (key id c74f20a3) is invalid.");
    }

    @Test
    void signatures_of_unknown_keys_are_ignored_also_under_a_known_name() {
        Ed25519Signer stranger = Keys.log("PeterNeumann");
        SignedNote note = parsed(NOTE).with(List.of(stranger.line("another text\n")));

        assertThat(note.signatures()).hasSize(2);
        assertThat(note.signers(trusted(NEUMANN))).containsExactly(NEUMANN);
        assertThat(note.signers(trusted())).isEmpty();
    }

    @Test
    void a_valid_signature_does_not_make_up_for_an_invalid_one_of_a_known_key() {
        Ed25519Signer second = Keys.log("second");
        SignedNote note = parsed(NOTE).with(List.of(second.line("another text\n")));

        assertThatThrownBy(() -> note.signers(trusted(NEUMANN, second.key()))).isInstanceOf(InvalidSignature.class);
    }

    @Test
    void several_keys_sign_one_note() {
        Ed25519Signer one = Keys.log("example.org/log");
        Ed25519Signer other = Keys.log("example.org/log");
        SignedNote note = SignedNote.sign("a\n\nb\n", List.of(one, other));

        assertThat(parsed(note.toString())).isEqualTo(note);
        assertThat(note.text()).isEqualTo("a\n\nb\n");
        assertThat(note.signers(trusted(one.key(), other.key()))).containsExactly(one.key(), other.key());
        assertThat(note.with(note.signatures())).isEqualTo(note);
    }

    static Stream<String> malformed() {
        String base64 = LINE.substring(LINE.lastIndexOf(' ') + 1);
        return Stream.of(
                "",
                TEXT,
                TEXT + "\n",
                "\n" + LINE + "\n",
                TEXT + LINE + "\n",
                TEXT + "\n" + LINE,
                TEXT + "\n" + LINE + "\n\n",
                TEXT + "\n" + LINE + "\nmore\n",
                TEXT + "\r\n" + LINE + "\n",
                TEXT + "\n" + LINE + "\r\n",
                "tab\tulator\n\n" + LINE + "\n",
                "nul\0\n\n" + LINE + "\n",
                TEXT + "\n-" + LINE.substring(1) + "\n",
                TEXT + "\n\u2014 PeterNeumann " + base64.replace("=", "") + "\n",
                TEXT + "\n\u2014 PeterNeumann  " + base64 + "\n",
                TEXT + "\n\u2014 PeterNeumann " + base64 + " \n",
                TEXT + "\n\u2014  " + base64 + "\n",
                TEXT + "\n\u2014 Peter+Neumann " + base64 + "\n",
                TEXT + "\n\u2014 Peter\u00a0Neumann " + base64 + "\n",
                TEXT + "\n\u2014 Peter\u0085Neumann " + base64 + "\n",
                TEXT + "\n\u2014 Peter\u3000Neumann " + base64 + "\n",
                TEXT + "\n\u2014 PeterNeumann x08gow==\n",
                TEXT + "\n\u2014 PeterNeumann\n");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_has_another_form_is_not_a_note(String note) {
        assertThatThrownBy(() -> parsed(note)).isInstanceOf(MalformedText.class);
    }

    @Test
    void a_note_is_well_formed_utf_8() {
        assertThatThrownBy(
                        () -> SignedNote.parse(NOTE.replace("you", "y\u00f6u").getBytes(ISO_8859_1)))
                .hasMessage("Invalid UTF-8.");
        assertThatThrownBy(() -> SignedNote.sign("\ud800\n", List.of(Keys.log("a"))))
                .isInstanceOf(MalformedText.class);
    }

    @Test
    void a_note_has_at_most_100_signatures_and_a_mebibyte() {
        String hundred = TEXT + "\n" + String.join("", Collections.nCopies(100, LINE + "\n"));

        assertThat(parsed(hundred).signers(trusted(NEUMANN))).containsExactly(NEUMANN);
        assertThatThrownBy(() -> parsed(hundred + LINE + "\n"))
                .hasMessage("Invalid note: there are more than 100 signatures.");
        assertThatThrownBy(() -> SignedNote.parse(new byte[(1 << 20) + 1]))
                .hasMessage("Invalid note: it is longer than 1048576 bytes.");
    }
}
