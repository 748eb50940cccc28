package org.rapporteur.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * This JVM's claim on a folder. The lock on the file keeps other processes out, but not this one: a second channel on
 * the same file, once closed, would silently give up the first one's lock.
 */
record FolderClaim(Path folder) implements AutoCloseable {

    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    static FolderClaim on(Path folder) {
        Path real = created(folder);
        if (!CLAIMED.add(real)) {
            throw inUse(folder);
        }
        return new FolderClaim(real);
    }

    static EmbeddedDatabaseException inUse(Path folder) {
        return new EmbeddedDatabaseException(
                "The folder %s is in use by a database that is already running: stop that one, or choose another folder."
                        .formatted(folder));
    }

    static EmbeddedDatabaseException notWritable(Path path) {
        return new EmbeddedDatabaseException(
                "%s cannot be written: give this user the right to write there, or choose another folder."
                        .formatted(path));
    }

    private static Path created(Path folder) {
        try {
            Path real = OwnersOnly.folder(folder);
            if (!Files.isWritable(real)) {
                throw notWritable(folder);
            }
            return real;
        } catch (IOException e) {
            EmbeddedDatabaseException refusal = notWritable(folder);
            refusal.initCause(e);
            throw refusal;
        }
    }

    @Override
    public void close() {
        CLAIMED.remove(folder);
    }
}
