package org.rapporteur.tlog.checkpoint;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.note.NoteVerifier;
import org.rapporteur.tlog.note.SignatureLine;
import org.rapporteur.tlog.note.VerifierKey;

/** Verifies the cosignatures of one key: that its holder has seen a consistent tree, and when. */
public final class CosignatureVerifier implements NoteVerifier {

    private final VerifierKey key;
    private final CosignatureType type;
    private final PublicKey publicKey;

    /**
     * @throws MalformedText if it is not a key for cosignatures
     * @throws IllegalStateException if this Java platform does not have its algorithm
     */
    public CosignatureVerifier(VerifierKey key) {
        this.key = key;
        this.type = CosignatureType.of(key.type())
                .orElseThrow(() -> new MalformedText(String.format(
                        Locale.ROOT, "The key '%s' has type 0x%02x, not 0x04 or 0x06.", key.name(), key.type())));
        this.publicKey = type.algorithm().decode(key.publicKey());
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public boolean verifies(String text, byte[] signature) {
        try {
            return TimestampedSignature.parse(signature)
                    .map(stamped -> type.algorithm()
                            .verifies(publicKey, type.message(key.name(), stamped.time(), text), stamped.signature()))
                    .orElse(false);
        } catch (MalformedText notACheckpoint) {
            return false;
        }
    }

    /** When a cosignature that {@link #verifies} says it was made. Nothing, if it makes no statement of that. */
    public static Optional<Instant> time(SignatureLine cosignature) {
        return TimestampedSignature.parse(cosignature.signature())
                .filter(stamped -> stamped.time() > 0)
                .map(stamped -> Instant.ofEpochSecond(stamped.time()));
    }
}
