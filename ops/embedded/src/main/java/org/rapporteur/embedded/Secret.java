package org.rapporteur.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** What a client must show: 192 random bits, in letters that need no quoting in a connection string. */
record Secret(String text) {

    static final String USER = "rapporteur";

    private static final int BYTES = 24;
    private static final String FORM = "[A-Za-z0-9_-]{32}";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** The one that a file remembers, so that other programs get in again after a restart; at the first start a fresh one. */
    static Secret rememberedIn(Path file) {
        try {
            return Files.exists(file) ? read(file) : written(file, fresh());
        } catch (IOException e) {
            throw FolderClaim.notWritable(file);
        }
    }

    private static Secret read(Path file) throws IOException {
        String text = Files.readString(file).strip();
        if (text.matches(FORM)) return new Secret(text);
        throw new EmbeddedDatabaseException(
                "The file %s does not hold the database's secret: delete it, and another secret is chosen."
                        .formatted(file));
    }

    private static Secret written(Path file, Secret secret) throws IOException {
        Files.createFile(file, OwnersOnly.file());
        Files.writeString(file, secret.text() + "\n");
        return secret;
    }
}
