package org.rapporteur.tlog.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cosignature as it stands in a signature line.
 *
 * @param time in seconds since 1970
 */
record TimestampedSignature(long time, byte[] signature) {

    /** Nothing, if it is too short or the time is beyond 2⁶³ − 1. */
    static Optional<TimestampedSignature> parse(byte[] bytes) {
        if (bytes.length <= Long.BYTES) return Optional.empty();
        long time = ByteBuffer.wrap(bytes).getLong();
        if (time < 0) return Optional.empty();
        return Optional.of(new TimestampedSignature(time, Arrays.copyOfRange(bytes, Long.BYTES, bytes.length)));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
    }
}
