package org.rapporteur.tlog.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.rapporteur.tlog.encoding.MalformedText;

/** A signature algorithm of the Java platform whose public keys are written as plain bytes. */
public enum SignatureAlgorithm {
    /** RFC 8032; every platform from 15 on has it. */
    ED25519("Ed25519", 32, "302a300506032b6570032100"),
    /** FIPS 204; platforms from 24 on have it. */
    ML_DSA_44("ML-DSA-44", 1312, "30820532300b06096086480165030403110382052100");

    private final String algorithm;
    private final int length;
    private final byte[] header;

    /** @param header what precedes the plain bytes in a SubjectPublicKeyInfo (RFC 8410, RFC 9881) */
    SignatureAlgorithm(String algorithm, int length, String header) {
        this.algorithm = algorithm;
        this.length = length;
        this.header = HexFormat.of().parseHex(header);
    }

    /** Whether this Java platform has the algorithm. */
    public boolean isSupported() {
        try {
            Signature.getInstance(algorithm);
            KeyFactory.getInstance(algorithm);
            return true;
        } catch (NoSuchAlgorithmException older) {
            return false;
        }
    }

    /**
     * @throws MalformedText if this is not a public key
     * @throws IllegalStateException if this Java platform does not have the algorithm
     */
    public PublicKey decode(byte[] plain) {
        if (plain.length != length)
            throw new MalformedText(
                    "A public key for %s has %s bytes, not %s.".formatted(algorithm, length, plain.length));
        byte[] encoded = ByteBuffer.allocate(header.length + length)
                .put(header)
                .put(plain)
                .array();
        try {
            PublicKey key = KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
            Signature.getInstance(algorithm).initVerify(key);
            return key;
        } catch (InvalidKeySpecException | InvalidKeyException invalid) {
            throw new MalformedText("Not a public key for " + algorithm + ".");
        } catch (NoSuchAlgorithmException older) {
            throw unsupported(older);
        }
    }

    /** @throws MalformedText if the key is for another algorithm */
    public byte[] encode(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded.length != header.length + length
                || !Arrays.equals(encoded, 0, header.length, header, 0, header.length))
            throw new MalformedText("Not a public key for " + algorithm + ".");
        return Arrays.copyOfRange(encoded, header.length, encoded.length);
    }

    public boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (NoSuchAlgorithmException older) {
            throw unsupported(older);
        } catch (InvalidKeyException other) {
            throw new IllegalStateException("The key was accepted before.", other);
        }
    }

    /** Signs with a private key in memory. */
    public MessageSigner signer(PrivateKey key) {
        return message -> {
            try {
                Signature signer = Signature.getInstance(algorithm);
                signer.initSign(key);
                signer.update(message);
                return signer.sign();
            } catch (NoSuchAlgorithmException older) {
                throw unsupported(older);
            } catch (GeneralSecurityException unusable) {
                throw new IllegalStateException("Nothing can be signed with this private key.", unusable);
            }
        };
    }

    private IllegalStateException unsupported(NoSuchAlgorithmException older) {
        return new IllegalStateException("This Java platform does not have " + algorithm + ".", older);
    }
}
