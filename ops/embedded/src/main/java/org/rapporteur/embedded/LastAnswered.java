package org.rapporteur.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Remembers, beside the store's file, the store's version that the last answer stood on. A store whose end is damaged
 * opens at an earlier version without a word; this tells. It is written after each sync and not synced itself: it may
 * lag behind the store, but is never ahead of it.
 */
final class LastAnswered implements AutoCloseable {

    private static final int DIGITS = 20;

    private final Path path;
    private final FileChannel channel;

    private LastAnswered(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static LastAnswered in(Path folder) {
        Path path = folder.resolve("database.answered");
        try {
            return new LastAnswered(
                    path,
                    FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw FolderClaim.notWritable(path);
        }
    }

    /**
     * Closes this if it throws.
     *
     * @throws EmbeddedDatabaseException if more was answered than a store of this version can hold
     */
    void check(String store, long version) {
        try {
            compare(store, version, read());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void compare(String store, long version, long answered) {
        if (answered > version) {
            throw new EmbeddedDatabaseException(
                    "The file %s ends before what was last acknowledged (version %d instead of %d): put the newest backup in its place and delete %s, for what the backup lacks is lost."
                            .formatted(store, version, answered, path));
        }
    }

    /** In place and of one length, so that it needs no room on a full disk. */
    void remember(long version) {
        ByteBuffer text = ByteBuffer.wrap("%020d\n".formatted(version).getBytes(StandardCharsets.US_ASCII));
        try {
            for (int written = 0; text.hasRemaining(); ) written += channel.write(text, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long read() {
        ByteBuffer text = ByteBuffer.allocate(DIGITS + 1);
        try {
            if (channel.read(text, 0) <= 0) return 0;
            return Long.parseLong(new String(text.array(), StandardCharsets.US_ASCII).strip());
        } catch (IOException | NumberFormatException e) {
            throw new EmbeddedDatabaseException(
                    "The file %s does not hold a version: put a backup in its place, or delete it if %s is sound."
                            .formatted(path, "database.mv"),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
