package org.rapporteur.tlog.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.rapporteur.tlog.encoding.CanonicalBase64;
import org.rapporteur.tlog.encoding.MalformedText;

/** A SHA-256 hash of a Merkle tree (RFC 6962, section 2.1). Leaves and inner nodes are hashed with different prefixes. */
public final class Hash {

    /** The length of every hash, in bytes. */
    public static final int LENGTH = 32;

    /** The root of a tree without entries. */
    public static final Hash EMPTY_TREE = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws MalformedText if there are not 32 bytes */
    public static Hash of(byte[] bytes) {
        return at(0, bytes, bytes.length);
    }

    /** The hash that begins at this offset. */
    public static Hash at(int offset, byte[] bytes) {
        return at(offset, bytes, LENGTH);
    }

    private static Hash at(int offset, byte[] bytes, int length) {
        if (length != LENGTH) throw new MalformedText("A hash has 32 bytes, not " + length + ".");
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
    }

    /** @throws MalformedText if it is not the canonical base64 of 32 bytes */
    public static Hash ofBase64(String text) {
        return of(CanonicalBase64.decode(text));
    }

    public static Hash ofLeaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return CanonicalBase64.encode(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java platform has SHA-256.", every);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
