package org.rapporteur.tlog.note;

import java.nio.charset.StandardCharsets;

/**
 * Signs the note's text with Ed25519 (type 0x01).
 *
 * @param signer holds the private key that belongs to the public one
 */
public record Ed25519Signer(VerifierKey key, MessageSigner signer) implements NoteSigner {

    /** @throws IllegalArgumentException if what the signer signs is not verified by the key */
    public Ed25519Signer {
        byte[] signature = signer.sign(new byte[0]);
        if (!new Ed25519Verifier(key).verifies("", signature))
            throw new IllegalArgumentException("The private key does not belong to the verifier key '" + key + "'.");
    }

    @Override
    public byte[] sign(String text) {
        return signer.sign(text.getBytes(StandardCharsets.UTF_8));
    }
}
