package org.rapporteur.tlog.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.rapporteur.tlog.encoding.CanonicalBase64;
import org.rapporteur.tlog.encoding.MalformedText;

/**
 * A signature under a note, of a key that is known or not.
 *
 * @param name of the key
 * @param base64 the key's id in four bytes, followed by the signature
 */
public record SignatureLine(String name, String base64) {

    private static final String BEGIN = "\u2014 ";

    /** @throws MalformedText if the name is not a key name, or there is no signature after the id */
    public SignatureLine {
        KeyName.checked(name);
        if (CanonicalBase64.decode(base64).length <= Integer.BYTES)
            throw new MalformedText("Invalid signature: an id of 4 bytes and at least one more byte are required.");
    }

    static SignatureLine of(VerifierKey key, byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new SignatureLine(key.name(), CanonicalBase64.encode(bytes));
    }

    /**
     * Reads a line without its newline.
     *
     * @throws MalformedText if it is not a signature line
     */
    public static SignatureLine parse(String line) {
        int space = line.indexOf(' ', BEGIN.length());
        if (!line.startsWith(BEGIN) || space < 0)
            throw new MalformedText("Invalid signature line: a dash (U+2014), a key name and base64 are required.");
        return new SignatureLine(line.substring(BEGIN.length(), space), line.substring(space + 1));
    }

    public int keyId() {
        return ByteBuffer.wrap(CanonicalBase64.decode(base64)).getInt();
    }

    /** The signature without the key's id. */
    public byte[] signature() {
        byte[] bytes = CanonicalBase64.decode(base64);
        return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }

    boolean isOf(VerifierKey key) {
        return name.equals(key.name()) && keyId() == key.id();
    }

    /** The line without its newline. */
    @Override
    public String toString() {
        return BEGIN + name + " " + base64;
    }
}
