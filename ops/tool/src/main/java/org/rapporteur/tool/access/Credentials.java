package org.rapporteur.tool.access;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How a program gets its token (OAuth 2.0 client credentials, RFC 6749 section 4.4), and the service that it is for. */
public record Credentials(String clientId, String clientSecret, URI tokenUri, URI serviceUri) {

    private static final URI USUAL_COMMAND_URI = URI.create("http://localhost:8081");

    /** The file that the first start writes for the recorder. */
    public static Path file(Path data) {
        return data.resolve("recorder.properties");
    }

    /** The file that the first start writes for the administrator. */
    public static Path administratorFile(Path data) {
        return data.resolve("administrator.properties");
    }

    /** What the environment names, else what the file holds; nothing if neither says all that is needed. */
    public static Optional<Credentials> find(Path file, Map<String, String> environment) throws IOException {
        var values = new Properties();
        if (Files.exists(file))
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        override(values, "client-id", environment.get("RAPPORTEUR_CLIENT_ID"));
        override(values, "client-secret", environment.get("RAPPORTEUR_CLIENT_SECRET"));
        override(values, "token-uri", environment.get("RAPPORTEUR_TOKEN_URI"));
        return of(values);
    }

    /** Writes the file, readable by its owner alone. */
    public void write(Path file) throws IOException {
        SecretFile.write(
                file,
                """
                # A program's credentials, written by the start. Who can read this file can do what the program may.
                client-id=%s
                client-secret=%s
                token-uri=%s
                service-uri=%s
                """
                        .formatted(clientId, clientSecret, tokenUri, serviceUri));
    }

    private static void override(Properties values, String name, @Nullable String value) {
        if (value != null) values.setProperty(name, value);
    }

    private static Optional<Credentials> of(Properties values) {
        var id = values.getProperty("client-id");
        var secret = values.getProperty("client-secret");
        var token = values.getProperty("token-uri");
        if (id == null || secret == null || token == null) return Optional.empty();
        var service = values.getProperty("service-uri", USUAL_COMMAND_URI.toString());
        return Optional.of(new Credentials(id, secret, URI.create(token), URI.create(service)));
    }
}
