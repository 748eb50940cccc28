package org.rapporteur.tool.imports;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.function.Consumer;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.tool.access.Credentials;
import tools.jackson.core.JacksonException;

/** The access token of a program, fetched when it is first needed and again shortly before it expires. */
public final class Tokens {

    /** A token may expire on its way; so it is renewed this long before. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final Credentials credentials;
    private final HttpClient http;
    private final Patience patience;
    private final InstantSource clock;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    public Tokens(Credentials credentials, HttpClient http, Patience patience, InstantSource clock) {
        this.credentials = credentials;
        this.http = http;
        this.patience = patience;
        this.clock = clock;
    }

    /** @throws ImportStopped if the sign-in gives none */
    public String current(Consumer<String> waiting) {
        if (!clock.instant().isBefore(renewAt)) renew(waiting);
        return token;
    }

    void forget() {
        renewAt = Instant.MIN;
    }

    private void renew(Consumer<String> waiting) {
        var response = patience.send(http, request(), waiting);
        if (response.statusCode() != 200) throw refused();
        try {
            var answer = CanonicalJson.mapper().readTree(response.body());
            token = answer.required("access_token").asString();
            renewAt = clock.instant()
                    .plusSeconds(answer.path("expires_in").asLong(60))
                    .minus(MARGIN);
        } catch (JacksonException e) {
            throw refused();
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(credentials.tokenUri())
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + basic())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }

    /** Form-encoded first, as RFC 6749 section 2.3.1 has it. */
    private String basic() {
        var pair = encoded(credentials.clientId()) + ":" + encoded(credentials.clientSecret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private ImportStopped refused() {
        return new ImportStopped("The sign-in at %s refuses a token to the client '%s': check its id and secret."
                .formatted(credentials.tokenUri(), credentials.clientId()));
    }
}
