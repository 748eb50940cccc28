package org.rapporteur.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and files that nobody but their owner may enter or read, where the file system knows owners. */
final class OwnersOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnersOnly() {}

    /** For a file that is to be created. */
    static FileAttribute<?>[] file() {
        return permissions(FILE);
    }

    /**
     * The folder, created if it is missing, with its mode set to 0700.
     *
     * @throws EmbeddedDatabaseException if it is open to others and holds files that are none of a database: it may be
     *     somebody's home, or a place that many use
     */
    static Path folder(Path folder) throws IOException {
        Path real = Files.createDirectories(folder, permissions(FOLDER)).toRealPath();
        PosixFileAttributeView view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        if (view == null || FOLDER.containsAll(view.readAttributes().permissions())) return real;
        if (!isOurs(real))
            throw new EmbeddedDatabaseException(
                    "The folder %s is open to other users and holds other files: close it to them with chmod 700, or choose a new folder."
                            .formatted(folder));
        view.setPermissions(FOLDER);
        return real;
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (Files.exists(folder.resolve("database.mv"))) return true;
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static FileAttribute<?>[] permissions(Set<PosixFilePermission> permissions) {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
