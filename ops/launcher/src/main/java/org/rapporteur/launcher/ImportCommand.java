package org.rapporteur.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.launcher.access.Credentials;
import org.rapporteur.launcher.imports.CommandClient;
import org.rapporteur.launcher.imports.ImportFile;
import org.rapporteur.launcher.imports.Patience;
import org.rapporteur.launcher.imports.Progress;
import org.rapporteur.web.start.CannotStart;

/** {@code import FILE [--to URL]}: sends a file of acts to a running command service. */
final class ImportCommand {

    private static final Set<String> KNOWN = Set.of("data", "to");

    private ImportCommand() {}

    /** Exit status 0, or 1 if a line was refused. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var given = Arguments.parse(arguments, KNOWN);
        if (given.words().size() != 1) throw new Arguments.Misused("'import' takes one file.");
        var file = readable(Path.of(given.words().getFirst()));
        var data = DataFolder.find(given, RepositoryRoot.find(Path.of(""), environment), environment);
        var credentials = credentials(Credentials.file(data), environment);
        var service = given.option("to").map(ImportCommand::address).orElse(credentials.commandUri());
        return send(file, service, credentials, Console.progress(out), out);
    }

    private static int send(Path file, URI service, Credentials credentials, Progress progress, PrintStream out) {
        try (var client = new CommandClient(service, credentials, Patience.USUAL)) {
            var tally = new ImportFile(client, progress).send(file);
            out.println(tally);
            return tally.refused() == 0 ? 0 : 1;
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read as UTF-8 text: save it as such.".formatted(file));
        }
    }

    private static Path readable(Path file) {
        if (Files.isReadable(file) && !Files.isDirectory(file)) return file;
        throw new CannotStart("There is no file %s that can be read: name another.".formatted(file));
    }

    private static URI address(String url) {
        if (url.matches("https?://[^/?#\\s]+/?")) return URI.create(url);
        throw new Arguments.Misused("--to takes an address such as http://localhost:8081.");
    }

    private static Credentials credentials(Path file, Map<String, String> environment) {
        try {
            return Credentials.find(file, environment)
                    .orElseThrow(() -> new CannotStart(("There are no credentials in %s: start Rapporteur first, or set"
                                    + " RAPPORTEUR_CLIENT_ID, RAPPORTEUR_CLIENT_SECRET and RAPPORTEUR_TOKEN_URI.")
                            .formatted(file)));
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read: give this user the right to.".formatted(file));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The credentials hold an address that is none (%s): correct %s or the environment."
                    .formatted(e.getMessage(), file));
        }
    }
}
