package org.rapporteur.tool.walk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.tool.imports.Patience;
import tools.jackson.databind.JsonNode;

/** Asks a query service about an instrument. */
final class Portal implements AutoCloseable {

    private final URI service;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Portal(URI service) {
        this.service = service;
    }

    /** As of a day, by what was on record at a position. */
    JsonNode instrument(InstrumentId id, LocalDate asOf, long knownAt) {
        var request = HttpRequest.newBuilder(
                        service.resolve("/v1/instruments/" + id.slug() + "?as-of=" + asOf + "&known-at=" + knownAt))
                .timeout(Duration.ofSeconds(30))
                .header("Min-Position", Long.toString(knownAt))
                .header("Accept-Language", "en")
                .build();
        var answer = Patience.USUAL.send(http, request, waiting -> {});
        if (answer.statusCode() != 200)
            throw new IllegalStateException(request.uri() + " is answered with " + answer.statusCode());
        return CanonicalJson.mapper().readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
