package org.rapporteur.tlog.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.tlog.encoding.MalformedText;

/** Up to 256 entries one after another, each behind its length in two bytes. */
public final class EntryBundle {

    /** The most bytes that an entry can have. */
    public static final int LONGEST_ENTRY = 0xffff;

    private static final int LENGTH = 2;

    private EntryBundle() {}

    /** @throws IllegalArgumentException if an entry has more than 65,535 bytes */
    public static byte[] encode(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) append(entry, bundle);
        return bundle.toByteArray();
    }

    static void append(byte[] entry, ByteArrayOutputStream bundle) {
        if (entry.length > LONGEST_ENTRY)
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "An entry has at most 65,535 bytes, not %,d.", entry.length));
        bundle.write(entry.length >>> Byte.SIZE);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
    }

    /** @throws MalformedText if the bytes do not end where an entry ends, or there are more than 256 entries */
    public static List<byte[]> decode(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        for (int at = 0; at < bundle.length; ) {
            int end = end(bundle, at);
            entries.add(Arrays.copyOfRange(bundle, at + LENGTH, end));
            at = end;
        }
        if (entries.size() > TileId.FULL) throw new MalformedText("A bundle has at most 256 entries.");
        return entries;
    }

    /** The bytes of the first entries. */
    static byte[] first(int entries, byte[] bundle) {
        int end = 0;
        for (int entry = 0; entry < entries; entry++) end = end(bundle, end);
        return Arrays.copyOf(bundle, end);
    }

    private static int end(byte[] bundle, int at) {
        if (at + LENGTH > bundle.length) throw cut();
        int length = Byte.toUnsignedInt(bundle[at]) << Byte.SIZE | Byte.toUnsignedInt(bundle[at + 1]);
        int end = at + LENGTH + length;
        if (end > bundle.length) throw cut();
        return end;
    }

    private static MalformedText cut() {
        return new MalformedText("A bundle ends within an entry.");
    }
}
