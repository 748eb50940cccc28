package org.rapporteur.embedded;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * The end of a file: its length and the check sum of its last bytes. The store itself finds a missing end, but no
 * changed byte in the middle of a page.
 */
record Tail(long length, long sum) {

    /** Of a file that is being written to. */
    static final Tail UNKNOWN = new Tail(0, 0);

    /** So long that it covers many commits, so short that reading it costs little beside a sync. */
    private static final int BYTES = 64 * 1024;

    static Tail of(StoreFile file) {
        long length = file.size();
        int covered = (int) Math.min(BYTES, length);
        ByteBuffer bytes = file.readFully(null, length - covered, covered);
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return new Tail(length, sum.getValue());
    }

    /** @throws NumberFormatException if it is none */
    static Tail parse(String length, String sum) {
        return new Tail(Long.parseLong(length), Long.parseLong(sum, 16));
    }

    /** Always equally long. */
    String text() {
        return String.format(Locale.ROOT, "%020d %08x", length, sum);
    }
}
