package org.rapporteur.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Remembers, in a file beside the store's, what the last answer stood on: the store's version, and the end of its file. A
 * store whose end is damaged opens at an earlier version without a word; this tells. It is written after each sync and
 * not synced itself: it may lag behind the store, but is never ahead of it.
 */
final class LastAnswered implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private RememberedAnswer last;

    private LastAnswered(Path path, FileChannel channel, RememberedAnswer last) {
        this.path = path;
        this.channel = channel;
        this.last = last;
    }

    /** @throws EmbeddedDatabaseException if the file cannot be written or does not hold what it should */
    static LastAnswered in(Path folder) {
        Path path = folder.resolve("database.answered");
        try {
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new LastAnswered(path, channel, RememberedAnswer.read(channel, path));
        } catch (IOException e) {
            throw FolderClaim.notWritable(path);
        }
    }

    Path path() {
        return path;
    }

    /** Whether what was written last, or the end, is not as it was; the end is not known after a write that was not answered. */
    synchronized boolean differs(StoreFile file) {
        return !last.tail().equals(Tail.UNKNOWN) && !last.tail().equals(Tail.of(file))
                || last.lastWrite().differsIn(file);
    }

    /**
     * Compares what was answered with what a store that was opened is.
     *
     * @param differs whether its file was not as it was left, which says nothing if the store was written to since:
     *     when the computer loses power, this file may lag behind
     * @throws EmbeddedDatabaseException if more was answered than it holds, or it is what was answered from, but changed
     */
    synchronized void check(String store, long version, boolean differs) {
        if (last.version() > version)
            throw new EmbeddedDatabaseException(
                    "The file %s ends before what was last acknowledged (version %s instead of %s): put the newest backup in its place and delete %s, for what the backup lacks is lost."
                            .formatted(store, version, last.version(), path));
        if (last.version() == version && differs)
            throw new EmbeddedDatabaseException(
                    "The file %s is damaged, for what was written last has changed: put a backup in its place and delete %s, or, if the computer has lost power since, delete only the latter and have the ledger verified."
                            .formatted(store, path));
    }

    /** The store's file is about to change. */
    synchronized void changing() {
        if (!last.tail().equals(Tail.UNKNOWN))
            remember(new RememberedAnswer(last.version(), Tail.UNKNOWN, last.lastWrite(), last.changes()));
        last = last.changed();
    }

    /** What was written up to this version is safe, and may be answered. */
    void safe(long version, StoreFile file) {
        long changes = changes();
        Tail tail = Tail.of(file);
        remember(version, tail, file.lastWrite(), changes);
    }

    private synchronized void remember(long version, Tail tail, LastWrite written, long changes) {
        remember(new RememberedAnswer(
                version, changes == last.changes() ? tail : Tail.UNKNOWN, written, last.changes()));
    }

    private void remember(RememberedAnswer answered) {
        last = answered;
        ByteBuffer text = answered.bytes();
        try {
            for (int written = 0; text.hasRemaining(); ) written += channel.write(text, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized long changes() {
        return last.changes();
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
