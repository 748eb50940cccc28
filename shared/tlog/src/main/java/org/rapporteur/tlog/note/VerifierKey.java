package org.rapporteur.tlog.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.tlog.encoding.CanonicalBase64;
import org.rapporteur.tlog.encoding.MalformedText;

/** A named public key, written {@code name+id+base64} ("vkey"): whoever trusts the line can verify the key's signatures. */
public final class VerifierKey {

    private static final Pattern FORM = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    private final String name;
    private final byte type;
    private final byte[] publicKey;

    private VerifierKey(String name, byte type, byte[] publicKey) {
        this.name = KeyName.checked(name);
        this.type = type;
        this.publicKey = publicKey.clone();
    }

    /**
     * @param type the signature type's identifier byte
     * @param publicKey in the encoding that the signature type prescribes
     * @throws MalformedText if the name is not a key name
     */
    public static VerifierKey of(String name, int type, byte[] publicKey) {
        return new VerifierKey(name, (byte) type, publicKey);
    }

    /** @throws MalformedText if the form is wrong, or the id is not that of the name and key */
    public static VerifierKey parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches())
            throw new MalformedText("Invalid verifier key: 'name+id+key' is required, the id as 8 hexadecimal digits.");
        byte[] typed = CanonicalBase64.decode(parts.group(3));
        VerifierKey key = new VerifierKey(parts.group(1), typed[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (key.id() != Integer.parseUnsignedInt(parts.group(2), 16))
            throw new MalformedText("Invalid verifier key: the id is not that of the name and key.");
        return key;
    }

    public String name() {
        return name;
    }

    /** The signature type's identifier byte, from 0 to 255. */
    public int type() {
        return Byte.toUnsignedInt(type);
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The first four bytes of the SHA-256 hash of name, newline, type and key. It tells keys apart and proves nothing. */
    public int id() {
        ByteArrayOutputStream hashed = new ByteArrayOutputStream();
        hashed.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        hashed.write('\n');
        hashed.writeBytes(typedKey());
        return ByteBuffer.wrap(sha256().digest(hashed.toByteArray())).getInt();
    }

    private byte[] typedKey() {
        return ByteBuffer.allocate(1 + publicKey.length)
                .put(type)
                .put(publicKey)
                .array();
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
        return other instanceof VerifierKey key
                && name.equals(key.name)
                && type == key.type
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, Arrays.hashCode(publicKey));
    }

    /** The line that {@link #parse} reads. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s+%08x+%s", name, id(), CanonicalBase64.encode(typedKey()));
    }
}
