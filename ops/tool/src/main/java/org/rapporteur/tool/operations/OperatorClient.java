package org.rapporteur.tool.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.tool.access.Credentials;
import org.rapporteur.tool.imports.Patience;
import org.rapporteur.tool.imports.ProblemText;
import org.rapporteur.tool.imports.Tokens;
import tools.jackson.databind.JsonNode;

/** An administrator's program, speaking to the operator's endpoints of a query service. */
public final class OperatorClient implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final URI service;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Tokens tokens;

    public OperatorClient(URI service, Credentials credentials) {
        this.service = service;
        this.tokens = new Tokens(credentials, http, Patience.USUAL, InstantSource.system());
    }

    /** @throws OperationRefused if the answer is no success, or there is none */
    public JsonNode get(String path) {
        return answer(request(path).GET());
    }

    /** @throws OperationRefused if the answer is no success, or there is none */
    public JsonNode post(String path) {
        return answer(request(path).POST(BodyPublishers.noBody()));
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + tokens.current(waiting -> {}));
    }

    private JsonNode answer(HttpRequest.Builder request) {
        var response = send(request.build());
        if (response.statusCode() / 100 != 2) throw new OperationRefused(ProblemText.of(response));
        return CanonicalJson.mapper().readTree(response.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new OperationRefused(
                    "The query service at %s does not answer: start it, or name another with --to.".formatted(service));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationRefused("Interrupted.");
        }
    }
}
