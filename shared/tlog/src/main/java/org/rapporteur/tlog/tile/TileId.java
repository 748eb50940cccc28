package org.rapporteur.tlog.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a tile of hashes or a bundle of entries, as it is served and stored.
 *
 * @param level 0 for leaf hashes, and so on up to 7; {@link #ENTRIES} for entries
 * @param index its place within its level; the first is 0
 * @param width the number of hashes or entries in it, from 1 to 256; it is partial if it has fewer than 256
 */
public record TileId(int level, long index, int width) {

    /** In the place of a level: the entries themselves. */
    public static final int ENTRIES = -1;

    /** The number of hashes or entries in a full tile. */
    public static final int FULL = 256;

    /** The binary levels of the tree that a level of tiles stands for. */
    static final int HEIGHT = 8;

    private static final int GROUP = 1000;

    /** A tree with 2⁶³ − 1 entries has no tile above. */
    private static final int HIGHEST = 7;

    private static final Pattern PATH =
            Pattern.compile("tile/(entries|[0-7])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** @throws IllegalArgumentException if there cannot be such a tile */
    public TileId {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL)
            throw new IllegalArgumentException(
                    "There is no tile of level %s, index %s and width %s.".formatted(level, index, width));
    }

    /** The tile with this place in a tree of this size; nothing if it would be empty. */
    static Optional<TileId> in(long size, int level, long index) {
        long hashes = size >>> (HEIGHT * Math.max(0, level));
        if (index > hashes / FULL) return Optional.empty();
        int width = (int) Math.min(FULL, hashes - index * FULL);
        return width == 0 ? Optional.empty() : Optional.of(new TileId(level, index, width));
    }

    /** The partial tiles and bundle of a tree of this size: its right edge, where it grows. */
    static List<TileId> edge(long size) {
        List<TileId> edge = new ArrayList<>();
        for (int level = ENTRIES; level <= HIGHEST; level++) {
            long hashes = size >>> (HEIGHT * Math.max(0, level));
            in(size, level, hashes / FULL).ifPresent(edge::add);
        }
        return edge;
    }

    /** The tile that is served at this path, relative to the log's prefix; nothing if it is not the path of a tile. */
    public static Optional<TileId> parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) return Optional.empty();
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        if (width > FULL) return Optional.empty();
        TileId tile = new TileId(level, index, width);
        // Superfluous groups of zeros, and a partial tile of full width, are other paths.
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** Where it is served, relative to the log's prefix: {@code tile/0/x001/234}, {@code tile/entries/005.p/17}. */
    public String path() {
        String named = level == ENTRIES ? "entries" : Integer.toString(level);
        return "tile/" + named + "/" + groups() + (isFull() ? "" : ".p/" + width);
    }

    /** The index in groups of three digits, each but the last after an x. */
    private String groups() {
        String groups = String.format(Locale.ROOT, "%03d", index % GROUP);
        for (long rest = index / GROUP; rest > 0; rest /= GROUP)
            groups = String.format(Locale.ROOT, "x%03d/%s", rest % GROUP, groups);
        return groups;
    }

    boolean isFull() {
        return width == FULL;
    }
}
