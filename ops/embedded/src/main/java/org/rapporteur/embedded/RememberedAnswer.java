package org.rapporteur.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What is remembered.
 *
 * @param changes how often the store's file has changed since it was opened; not written
 */
record RememberedAnswer(long version, Tail tail, LastWrite lastWrite, long changes) {

    /** Of one length, so that it is written in place and needs no room on a full disk. */
    private static final int BYTES = 102;

    private static final int WORDS = 6;

    static RememberedAnswer read(FileChannel channel, Path path) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(BYTES);
        int length = channel.read(text, 0);
        if (length <= 0) return new RememberedAnswer(0, Tail.UNKNOWN, LastWrite.UNKNOWN, 0);
        try {
            String[] words = new String(text.array(), 0, length, StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            if (words.length != WORDS) throw new NumberFormatException();
            return new RememberedAnswer(
                    Long.parseLong(words[0]),
                    Tail.parse(words[1], words[2]),
                    LastWrite.parse(words[3], words[4], words[5]),
                    0);
        } catch (NumberFormatException e) {
            channel.close();
            throw new EmbeddedDatabaseException(
                    "The file %s cannot be read, though the record beside it may be whole: delete this file, start again and have the ledger verified, or put a backup in place of the folder."
                            .formatted(path),
                    e);
        }
    }

    ByteBuffer bytes() {
        String text = String.format(Locale.ROOT, "%020d %s %s\n", version, tail.text(), lastWrite.text());
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    RememberedAnswer changed() {
        return new RememberedAnswer(version, tail, lastWrite, changes + 1);
    }
}
