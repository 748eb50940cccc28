package org.rapporteur.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.launcher.access.Credentials;
import org.rapporteur.launcher.imports.CommandClient;
import org.rapporteur.launcher.imports.Patience;
import org.rapporteur.launcher.walk.Walk;
import org.rapporteur.web.start.CannotStart;

/** {@code walk}: records the life of one made-up instrument at the services that run on this machine, and looks back at it. */
final class WalkCommand {

    private static final Set<String> KNOWN = Set.of("data");

    private WalkCommand() {}

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var given = Arguments.parse(arguments, KNOWN);
        if (!given.words().isEmpty()) throw new Arguments.Misused("'walk' takes no words.");
        var script = RepositoryRoot.find(Path.of(""), environment).resolve("ops/samples/walk.json");
        var command = ServiceAccess.of(given, environment, Credentials::file);
        var portal = ServiceAccess.of(given, environment, Credentials::administratorFile);
        try (var client = new CommandClient(command.service(), command.credentials(), Patience.USUAL)) {
            new Walk(script, client, portal.service()).go(out::println);
            return 0;
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read: restore it.".formatted(script));
        }
    }
}
