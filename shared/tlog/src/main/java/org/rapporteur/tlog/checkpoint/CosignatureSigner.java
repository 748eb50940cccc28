package org.rapporteur.tlog.checkpoint;

import java.time.InstantSource;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.merkle.TreeHead;
import org.rapporteur.tlog.note.MessageSigner;
import org.rapporteur.tlog.note.NoteSigner;
import org.rapporteur.tlog.note.VerifierKey;

/**
 * Cosigns checkpoints: a witness those of others, a log its own with type 0x06.
 *
 * @param signer holds the private key that belongs to the public one
 */
public record CosignatureSigner(VerifierKey key, MessageSigner signer, InstantSource clock) implements NoteSigner {

    /** @throws MalformedText if it is not a key for cosignatures, or not that of the signer */
    public CosignatureSigner {
        CosignatureVerifier verifier = new CosignatureVerifier(key);
        Checkpoint trial = new Checkpoint("trial", TreeHead.EMPTY);
        if (!verifier.verifies(trial.text(), signature(key, signer, 0, trial.text())))
            throw new IllegalArgumentException("The private key does not belong to the verifier key '" + key + "'.");
    }

    /** @throws MalformedText if the text is not a checkpoint that can be cosigned so */
    @Override
    public byte[] sign(String text) {
        return signature(
                key,
                signer,
                clock.instant().getEpochSecond(),
                Checkpoint.parse(text).text());
    }

    private static byte[] signature(VerifierKey key, MessageSigner signer, long time, String text) {
        byte[] message = CosignatureType.of(key.type()).orElseThrow().message(key.name(), time, text);
        return new TimestampedSignature(time, signer.sign(message)).bytes();
    }
}
