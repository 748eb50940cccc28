package org.rapporteur.tool;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.line.Arguments;
import org.rapporteur.tool.operations.OperatorClient;
import tools.jackson.databind.JsonNode;

/** {@code dead-letters [list | retry ID | discard ID] [--to URL]}: events that views could not apply. */
final class DeadLettersCommand {

    private static final Set<String> KNOWN = Set.of("data", "to");

    private DeadLettersCommand() {}

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        var given = Arguments.parse(arguments, KNOWN);
        var words = given.words();
        if (words.isEmpty() || words.equals(List.of("list"))) return list(access(given, environment), out);
        if (words.size() == 2 && Set.of("retry", "discard").contains(words.getFirst()))
            return settle(access(given, environment), words.getFirst(), words.getLast(), out);
        throw new Arguments.Misused("'dead-letters' takes list, retry ID or discard ID.");
    }

    private static ServiceAccess access(Arguments given, Map<String, String> environment) {
        return ServiceAccess.of(given, environment, Credentials::administratorFile);
    }

    private static int list(ServiceAccess access, PrintStream out) {
        try (var client = new OperatorClient(access.service(), access.credentials())) {
            var letters = client.get("/v1/dead-letters").path("items");
            letters.forEach(letter -> out.println(line(letter)));
            out.println("letters=" + letters.size());
            return 0;
        }
    }

    private static int settle(ServiceAccess access, String how, String id, PrintStream out) {
        try (var client = new OperatorClient(access.service(), access.credentials())) {
            out.println(client.post("/v1/dead-letters/" + id + "/" + how)
                    .path("outcome")
                    .asString());
            return 0;
        }
    }

    private static String line(JsonNode letter) {
        return "%s %s: %s at %s in %s, %s, %s waiting: %s"
                .formatted(
                        letter.path("id").asString(),
                        letter.path("state").asString(),
                        letter.path("event").asString(),
                        letter.path("position").asLong(),
                        letter.path("view").asString(),
                        letter.path("subject").asString(),
                        letter.path("waiting").asLong(),
                        letter.path("why").asString());
    }
}
