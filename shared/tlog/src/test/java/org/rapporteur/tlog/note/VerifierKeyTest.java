package org.rapporteur.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.tlog.encoding.MalformedText;

class VerifierKeyTest {

    private static final String NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    @Test
    void a_key_is_read_and_written_as_one_line() {
        VerifierKey key = VerifierKey.parse(NEUMANN);

        assertThat(key.name()).isEqualTo("PeterNeumann");
        assertThat(key.id()).isEqualTo(0xc74f20a3);
        assertThat(key.type()).isEqualTo(1);
        assertThat(key.publicKey()).hasSize(32);
        assertThat(key).hasToString(NEUMANN);
        assertThat(VerifierKey.of(key.name(), key.type(), key.publicKey())).isEqualTo(key);
    }

    @Test
    void a_key_whose_base64_has_a_plus_sign_is_read() {
        VerifierKey reserved = VerifierKey.of("a", 0xfb, new byte[] {(byte) 0xef, (byte) 0xbe});

        assertThat(reserved.toString()).endsWith("+++++");
        assertThat(VerifierKey.parse(reserved.toString())).isEqualTo(reserved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a3+",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq_LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n"
            })
    void no_other_text_is_a_verifier_key(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(MalformedText.class);
    }

    @Test
    void a_verifier_takes_keys_of_its_type_only() {
        assertThatThrownBy(() -> new Ed25519Verifier(VerifierKey.of("a", 4, new byte[32])))
                .hasMessage("The key 'a' has type 0x04, not 0x01.");
        assertThatThrownBy(() -> new Ed25519Verifier(VerifierKey.of("a", 1, new byte[31])))
                .hasMessage("A public key for Ed25519 has 32 bytes, not 31.");
    }

    @Test
    void a_signer_signs_with_the_private_key_that_belongs_to_the_public_one() {
        assertThatThrownBy(() ->
                        new Ed25519Signer(Keys.log("a").key(), Keys.log("a").signer()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The private key does not belong to the verifier key 'a+");
    }
}
