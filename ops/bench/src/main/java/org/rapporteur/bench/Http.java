package org.rapporteur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.rapporteur.language.identity.Kind;

/** A plain client of both services. */
record Http(HttpClient client) implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int BEHIND = 503;

    Http() {
        this(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LONGEST)
                .build());
    }

    HttpResponse<String> get(URI uri, long position) {
        return send(HttpRequest.newBuilder(uri).header("Min-Position", Long.toString(position)));
    }

    HttpResponse<String> post(URI uri, String body, List<String> headers) {
        return send(HttpRequest.newBuilder(uri)
                .headers(headers.toArray(String[]::new))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException("No answer: " + fault, fault);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Ended while waiting for an answer.", ended);
        }
    }

    /** Waits until the view of this kind holds to the position, whether the document asked for exists or not. */
    void await(URI portal, Kind kind, long position) {
        URI document = portal.resolve("/v1/" + kind.plural() + "/bench-0");
        long start = System.nanoTime();
        // The service itself waits two seconds before it says that it is behind.
        while (get(document, position).statusCode() == BEHIND)
            if (System.nanoTime() - start > PATIENCE.toNanos())
                throw new IllegalStateException("The documents of the kind " + kind + " are not there in time.");
    }

    @Override
    public void close() {
        client.close();
    }
}
