package org.rapporteur.tlog.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.rapporteur.tlog.checkpoint.Checkpoint;
import org.rapporteur.tlog.encoding.MalformedText;
import org.rapporteur.tlog.encoding.StrictUtf8;
import org.rapporteur.tlog.merkle.TreeHead;

/** The file in which the text of the last signed checkpoint stands. One process at a time holds it. */
final class LastSigned implements AutoCloseable {

    private final Path file;
    private final FileChannel held;

    private LastSigned(Path file, FileChannel held) {
        this.file = file;
        this.held = held;
    }

    /** Writes the empty tree. A file that is there already is never written over. */
    static void begin(Path file, String origin) throws IOException {
        write(file, StandardOpenOption.CREATE_NEW, new Checkpoint(origin, TreeHead.EMPTY));
        sync(file);
    }

    /** @throws IllegalStateException if another process, or this one, holds the file */
    static LastSigned hold(Path file) throws IOException {
        Path lock = beside(file, ".lock");
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) != null) return new LastSigned(file, channel);
        channel.close();
        throw new IllegalStateException(
                "Another signer holds " + file + ": only one can sign the checkpoints of a log.");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    /** @throws IllegalStateException if the file is not there, or is not of this form */
    Checkpoint read() throws IOException {
        try {
            return Checkpoint.parse(StrictUtf8.decode(Files.readAllBytes(file)));
        } catch (NoSuchFileException missing) {
            throw new IllegalStateException(
                    "The file " + file + " is missing: without it nobody knows what was signed last.", missing);
        } catch (MalformedText damaged) {
            throw new IllegalStateException("The file " + file + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    /** Returns when the checkpoint is durable. */
    void remember(Checkpoint checkpoint) {
        try {
            Path next = beside(file, ".next");
            write(next, StandardOpenOption.CREATE, checkpoint);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(file);
        } catch (IOException fault) {
            throw new UncheckedIOException("What was signed cannot be written to " + file + ".", fault);
        }
    }

    private static void write(Path file, StandardOpenOption create, Checkpoint checkpoint) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(checkpoint.text().getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel =
                FileChannel.open(file, create, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    /** The folder too: a name in it is as durable as its contents. */
    private static void sync(Path file) throws IOException {
        try (FileChannel folder = FileChannel.open(folder(file), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static Path beside(Path file, String suffix) {
        return folder(file).resolve(file.getFileName() + suffix);
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IllegalArgumentException(file + " is not a file.");
        return folder;
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
