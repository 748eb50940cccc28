package org.rapporteur.tool;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.tool.operations.OperatorClient;
import org.rapporteur.tool.operations.Rebuilding;

/** {@code rebuild VIEW [--to URL]}: has a running query service build a view anew. */
final class RebuildCommand {

    private static final Set<String> KNOWN = Set.of("data", "to");

    private RebuildCommand() {}

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var given = Arguments.parse(arguments, KNOWN);
        if (given.words().size() != 1) throw new Arguments.Misused("'rebuild' takes the name of one view.");
        var access = ServiceAccess.of(given, environment, Credentials::administratorFile);
        try (var client = new OperatorClient(access.service(), access.credentials())) {
            new Rebuilding(client, out::println).of(given.words().getFirst());
            return 0;
        }
    }
}
