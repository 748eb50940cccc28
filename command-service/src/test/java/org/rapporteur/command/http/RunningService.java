package org.rapporteur.command.http;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.rapporteur.command.CommandService;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFingerprint;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The command service, started over a database in memory, and a client of it. */
final class RunningService implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-02T08:00:00Z"), ZoneOffset.UTC);

    final Issuer issuer;
    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext service;
    private final HttpClient http = HttpClient.newHttpClient();

    RunningService() throws IOException, JOSEException {
        issuer = new Issuer();
        database = EmbeddedDatabase.inMemory();
        service = CommandService.application(CLOCK)
                .run(
                        "--server.port=0",
                        "--rapporteur.automations=false",
                        "--rapporteur.mongodb-uri=" + database.uri(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri());
    }

    /** Posts an act as a recorder would who does not mind in which state the subject is. */
    HttpResponse<String> post(String path, String body) {
        return post(path, body, Map.of("If-Match", "*"));
    }

    HttpResponse<String> post(String path, String body, Map<String, String> headers) {
        return post(path, body, headers, issuer.recorder("tester"));
    }

    HttpResponse<String> post(String path, String body, Map<String, String> headers, String token) {
        var request = request(path).POST(BodyPublishers.ofString(body));
        request.setHeader("Content-Type", "application/json");
        if (!token.isEmpty()) request.setHeader("Authorization", "Bearer " + token);
        headers.forEach(request::setHeader);
        return send(request);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", BodyPublishers.noBody()));
    }

    /** Of all that is on record, every byte of it. */
    String fingerprint() {
        return LedgerFingerprint.sha256(ledger());
    }

    Ledger ledger() {
        return service.getBean(Ledger.class);
    }

    void databaseGoesAway() {
        database.close();
    }

    static JsonNode json(HttpResponse<String> response) {
        return CanonicalJson.mapper().readTree(response.body());
    }

    @Override
    public void close() {
        service.close();
        database.close();
        issuer.close();
    }

    private HttpRequest.Builder request(String path) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
