package org.rapporteur.tlog.note;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import org.rapporteur.tlog.checkpoint.CosignatureSigner;
import org.rapporteur.tlog.checkpoint.CosignatureType;

/** Signers with keys that nobody has had before. */
public final class Keys {

    private Keys() {}

    public static Ed25519Signer log(String name) {
        KeyPair pair = pair("Ed25519");
        return new Ed25519Signer(
                VerifierKey.of(name, Ed25519Verifier.TYPE, SignatureAlgorithm.ED25519.encode(pair.getPublic())),
                SignatureAlgorithm.ED25519.signer(pair.getPrivate()));
    }

    public static CosignatureSigner witness(String name, InstantSource clock) {
        return cosigner(name, CosignatureType.ED25519, "Ed25519", clock);
    }

    /** Asks for a Java platform from 24 on. */
    public static CosignatureSigner postQuantum(String name, InstantSource clock) {
        return cosigner(name, CosignatureType.ML_DSA_44, "ML-DSA-44", clock);
    }

    private static CosignatureSigner cosigner(
            String name, CosignatureType type, String algorithm, InstantSource clock) {
        KeyPair pair = pair(algorithm);
        return new CosignatureSigner(
                VerifierKey.of(name, type.identifier(), type.algorithm().encode(pair.getPublic())),
                type.algorithm().signer(pair.getPrivate()),
                clock);
    }

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (NoSuchAlgorithmException older) {
            throw new IllegalStateException("This Java platform does not have " + algorithm + ".", older);
        }
    }
}
