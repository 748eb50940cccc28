package org.rapporteur.query;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.codec.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** The service over an embedded database, started once for all tests that ask it; each records subjects of its own. */
public final class Service {

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.inMemory();
    private static final Recording RECORDING = Recording.in(DATABASE.uri());
    private static final int PORT = start();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(60)).build();

    private Service() {}

    private static int start() {
        var context = QueryService.application(Recording.CLOCK)
                .run("--rapporteur.mongodb-uri=" + DATABASE.uri(), "--server.port=0");
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public static Recording recording() {
        return RECORDING;
    }

    /** Asks for what holds at least to the last position that is on record. */
    public static HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                .timeout(Duration.ofSeconds(60));
        if (!path.contains("known-at"))
            request.header("Min-Position", Long.toString(RECORDING.ledger().head() - 1));
        for (var index = 0; index < headers.length; index += 2) request.setHeader(headers[index], headers[index + 1]);
        return send(request.GET().build());
    }

    public static HttpResponse<String> post(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                .timeout(Duration.ofSeconds(60));
        return send(request.POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    public static JsonNode json(HttpResponse<String> response) {
        return CanonicalJson.mapper().readTree(response.body());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
