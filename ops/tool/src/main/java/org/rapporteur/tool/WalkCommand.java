package org.rapporteur.tool;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.imports.CommandClient;
import org.rapporteur.tool.imports.Patience;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.tool.walk.Walk;

/** {@code walk}: records the life of one made-up instrument at the services that run on this machine, and looks back at it. */
final class WalkCommand {

    private static final Set<String> KNOWN = Set.of("data");

    private WalkCommand() {}

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var given = Arguments.parse(arguments, KNOWN);
        if (!given.words().isEmpty()) throw new Arguments.Misused("'walk' takes options only.");
        var command = ServiceAccess.of(given, environment, Credentials::file);
        var portal = ServiceAccess.of(given, environment, Credentials::administratorFile);
        try (var client = new CommandClient(command.service(), command.credentials(), Patience.USUAL)) {
            new Walk(client, portal.service()).go(out::println);
            return 0;
        }
    }
}
