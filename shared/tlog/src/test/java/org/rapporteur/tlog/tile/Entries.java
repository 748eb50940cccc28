package org.rapporteur.tlog.tile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Entries that tell which they are. */
public final class Entries {

    private Entries() {}

    public static List<byte[]> upTo(int size) {
        return between(0, size);
    }

    public static List<byte[]> between(int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(index -> ("entry " + index).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** A log with as many entries in memory. */
    public static TiledLog log(int size) {
        TiledLog log = new TiledLog(new InMemoryTileStore());
        log.append(0, upTo(size));
        return log;
    }
}
