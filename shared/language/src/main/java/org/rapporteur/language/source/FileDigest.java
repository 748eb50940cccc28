package org.rapporteur.language.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/** What tells a file from any other: its SHA-256 in lower-case hexadecimal and its size in bytes. */
final class FileDigest {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** The largest whole number that canonical JSON keeps as it is. RFC 7493, section 2.2. */
    private static final long LARGEST = (1L << 53) - 1;

    private FileDigest() {}

    /** @throws Malformed if digest or size are not of their form */
    static void check(@Nullable String sha256, @Nullable Long size) {
        if (sha256 != null && !SHA256.matcher(sha256).matches())
            throw new Malformed(
                    "sha256", "'" + sha256 + "' is not a SHA-256: expected 64 lower-case hexadecimal digits.");
        if (size != null && (size < 0 || size > LARGEST))
            throw new Malformed("size", "A size must be from 0 to " + LARGEST + ".");
    }
}
