package org.rapporteur.tlog.note;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Locale;
import org.rapporteur.tlog.encoding.MalformedText;

/** Verifies Ed25519 signatures of the note's text (type 0x01). */
public final class Ed25519Verifier implements NoteVerifier {

    /** The signature type's identifier byte. */
    public static final int TYPE = 0x01;

    private final VerifierKey key;
    private final PublicKey publicKey;

    /** @throws MalformedText if it is not a key of this type */
    public Ed25519Verifier(VerifierKey key) {
        if (key.type() != TYPE)
            throw new MalformedText(
                    String.format(Locale.ROOT, "The key '%s' has type 0x%02x, not 0x01.", key.name(), key.type()));
        this.key = key;
        this.publicKey = SignatureAlgorithm.ED25519.decode(key.publicKey());
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public boolean verifies(String text, byte[] signature) {
        return SignatureAlgorithm.ED25519.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), signature);
    }
}
