package org.rapporteur.embedded;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * What was written to a file last: where, and its check sum. It is not always at the end, since the store fills gaps; and
 * nothing that is written later overwrites it before that is safe, so it also tells when the process ended meanwhile.
 */
record LastWrite(long position, long length, long sum) {

    static final LastWrite UNKNOWN = new LastWrite(0, 0, 0);

    static LastWrite of(long position, ByteBuffer bytes) {
        return new LastWrite(position, bytes.remaining(), sum(bytes.duplicate()));
    }

    boolean differsIn(StoreFile file) {
        if (length == 0) return false;
        if (position + length > file.size()) return true;
        return sum(file.readFully(null, position, Math.toIntExact(length))) != sum;
    }

    private static long sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    /** @throws NumberFormatException if it is none */
    static LastWrite parse(String position, String length, String sum) {
        return new LastWrite(Long.parseLong(position), Long.parseLong(length), Long.parseLong(sum, 16));
    }

    /** Always equally long. */
    String text() {
        return String.format(Locale.ROOT, "%020d %020d %08x", position, length, sum);
    }
}
