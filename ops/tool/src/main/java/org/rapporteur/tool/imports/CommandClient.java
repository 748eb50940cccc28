package org.rapporteur.tool.imports;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.rapporteur.tool.access.Credentials;

/** Records acts at a command service over HTTP, with a token of its own. */
public final class CommandClient implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int UNAUTHORIZED = 401;

    private final URI service;
    private final Patience patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Tokens tokens;

    public CommandClient(URI service, Credentials credentials, Patience patience) {
        this.service = service;
        this.patience = patience;
        this.tokens = new Tokens(credentials, http, patience, InstantSource.system());
    }

    /** @throws ImportStopped if the service or its sign-in stays away, or knows no such client */
    Answer record(Request act, Consumer<String> waiting) {
        var response = send(act, waiting);
        if (response.statusCode() == UNAUTHORIZED) {
            tokens.forget();
            response = send(act, waiting);
        }
        return switch (response.statusCode()) {
            case CREATED ->
                isReplayed(response) ? new Answer.Known(position(response)) : new Answer.Recorded(position(response));
            case UNAUTHORIZED ->
                throw new ImportStopped(
                        "The service at %s does not accept this sign-in's tokens: use credentials of the sign-in that it trusts."
                                .formatted(service));
            default -> new Answer.Refused(ProblemText.of(response));
        };
    }

    private HttpResponse<String> send(Request act, Consumer<String> waiting) {
        var request = HttpRequest.newBuilder(service.resolve(act.path()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + tokens.current(waiting))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .header("Idempotency-Key", "\"" + act.key() + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(act.body()))
                .build();
        return patience.send(http, request, waiting);
    }

    private static boolean isReplayed(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Idempotent-Replayed")
                .filter("true"::equals)
                .isPresent();
    }

    private static long position(HttpResponse<String> response) {
        return response.headers().firstValueAsLong("Ledger-Position").orElse(-1);
    }

    @Override
    public void close() {
        http.close();
    }
}
