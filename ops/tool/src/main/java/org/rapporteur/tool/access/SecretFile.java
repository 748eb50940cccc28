package org.rapporteur.tool.access;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner may read (mode 0600), in a folder of the owner's (0700), never seen half-written. */
public final class SecretFile {

    private SecretFile() {}

    /** Writes the whole file in one step, in place of what was there. */
    public static void write(Path file, String content) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent(), ownerOnly("rwx------"));
        var draft = Files.createTempFile(folder, "." + file.getFileName(), ".new", ownerOnly("rw-------"));
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where the file system knows no owners, the folder's own protection has to do. */
    private static FileAttribute<?>[] ownerOnly(String mode) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
