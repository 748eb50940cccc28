package org.rapporteur.tool;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.tool.line.CommandFailed;
import org.rapporteur.tool.line.DataFolder;
import org.rapporteur.tool.line.RepositoryRoot;

/** A running service that a command speaks to, and with whose credentials. */
record ServiceAccess(URI service, Credentials credentials) {

    /** @param file where the credentials are in the folder of the data */
    static ServiceAccess of(Arguments given, Map<String, String> environment, Function<Path, Path> file) {
        var data = DataFolder.find(given, RepositoryRoot.find(Path.of(""), environment), environment);
        var credentials = credentials(file.apply(data), environment);
        var service = given.option("to").map(ServiceAccess::address).orElse(credentials.serviceUri());
        return new ServiceAccess(service, credentials);
    }

    private static URI address(String url) {
        if (url.matches("https?://[^/?#\\s]+/?")) return URI.create(url);
        throw new Arguments.Misused("--to takes an address such as http://localhost:8081.");
    }

    private static Credentials credentials(Path file, Map<String, String> environment) {
        try {
            return Credentials.find(file, environment)
                    .orElseThrow(
                            () -> new CommandFailed(("There are no credentials in %s: start Rapporteur first, or set"
                                            + " RAPPORTEUR_CLIENT_ID, RAPPORTEUR_CLIENT_SECRET and RAPPORTEUR_TOKEN_URI.")
                                    .formatted(file)));
        } catch (IOException e) {
            throw new CommandFailed("%s cannot be read: give this user the right to read it.".formatted(file));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("The credentials contain an invalid address (%s): correct %s or the environment."
                    .formatted(e.getMessage(), file));
        }
    }
}
