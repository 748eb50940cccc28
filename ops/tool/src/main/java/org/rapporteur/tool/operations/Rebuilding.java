package org.rapporteur.tool.operations;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Has a view built anew and follows it until the new documents are served. */
public final class Rebuilding {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    private final OperatorClient client;
    private final Consumer<String> lines;

    public Rebuilding(OperatorClient client, Consumer<String> lines) {
        this.client = client;
        this.lines = lines;
    }

    /** @throws OperationRefused if there is no such view, or the service goes away */
    public void of(String view) {
        var before = generation(progress(view));
        client.post("/v1/views/" + view + "/rebuild");
        for (var now = progress(view); generation(now) <= before; now = progress(view)) {
            var building = now.path("building");
            lines.accept("%s: %s of %s"
                    .formatted(
                            view,
                            building.path("position").asLong(-1) + 1,
                            now.path("head").asLong() + 1));
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        lines.accept("%s: rebuilt and served.".formatted(view));
    }

    private static long generation(JsonNode view) {
        return view.path("served").path("generation").asLong();
    }

    private JsonNode progress(String name) {
        return StreamSupport.stream(client.get("/v1/views").path("items").spliterator(), false)
                .filter(view -> view.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperationRefused("Unknown view '" + name + "'."));
    }
}
