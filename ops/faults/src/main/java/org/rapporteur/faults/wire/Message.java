package org.rapporteur.faults.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A whole message of MongoDB's wire protocol, which begins with its length. */
record Message(byte[] bytes) {

    private static final int LENGTH_BYTES = 4;
    private static final int LONGEST = 48_000_000;
    private static final String INSERT = "insert\0\7\0\0\0ledger\0";

    static @Nullable Message read(DataInputStream in) throws IOException {
        byte[] head = new byte[LENGTH_BYTES];
        if (in.readNBytes(head, 0, LENGTH_BYTES) < LENGTH_BYTES) return null;
        int length = (head[0] & 0xff) | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16 | (head[3] & 0xff) << 24;
        if (length < LENGTH_BYTES || length > LONGEST) throw new IOException("No message has " + length + " bytes.");
        byte[] bytes = new byte[length];
        System.arraycopy(head, 0, bytes, 0, LENGTH_BYTES);
        if (in.readNBytes(bytes, LENGTH_BYTES, length - LENGTH_BYTES) < length - LENGTH_BYTES) throw new EOFException();
        return new Message(bytes);
    }

    int length() {
        return bytes.length;
    }

    boolean beginsAnAppend() {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(INSERT);
    }
}
