package org.rapporteur.tool.imports;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends a request again while the service is away or busy (no connection, 429, 503), after the pause that it asks for in
 * {@code Retry-After}, else after one that doubles each time.
 *
 * @param attempts how often a request is sent at most
 * @param firstPause the pause after the first attempt, where the service names none
 */
public record Patience(int attempts, Duration firstPause, Duration longestPause) {

    /** Half a minute in all, unless the service asks for more. */
    public static final Patience USUAL = new Patience(6, Duration.ofSeconds(1), Duration.ofMinutes(1));

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** @throws ImportStopped if the service stays away or busy */
    public HttpResponse<String> send(HttpClient http, HttpRequest request, Consumer<String> waiting) {
        for (int attempt = 1; attempt <= attempts; attempt++) {
            var response = attempt(http, request);
            if (response.isPresent() && !isBusy(response.get())) return response.get();
            if (attempt < attempts) pause(pauseAfter(attempt, response), request, waiting);
        }
        throw new ImportStopped(
                "%s does not answer or is busy: check it, then run the same command again; nothing is recorded twice."
                        .formatted(serverOf(request)));
    }

    private static Optional<HttpResponse<String>> attempt(HttpClient http, HttpRequest request) {
        try {
            return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static boolean isBusy(HttpResponse<String> response) {
        return response.statusCode() == TOO_MANY_REQUESTS || response.statusCode() == UNAVAILABLE;
    }

    private Duration pauseAfter(int attempt, Optional<HttpResponse<String>> response) {
        var usual = firstPause.multipliedBy(1L << (attempt - 1));
        var asked = response.flatMap(busy -> busy.headers().firstValue("Retry-After"))
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        var pause = asked.orElse(usual);
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }

    private static void pause(Duration pause, HttpRequest request, Consumer<String> waiting) {
        if (pause.isZero()) return;
        waiting.accept(
                "%s does not answer or is busy; trying again in %s s.".formatted(serverOf(request), pause.toSeconds()));
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static ImportStopped interrupted() {
        Thread.currentThread().interrupt();
        return new ImportStopped("Interrupted: run the same command again; nothing is recorded twice.");
    }

    private static String serverOf(HttpRequest request) {
        return "The service at " + request.uri().getScheme() + "://"
                + request.uri().getAuthority();
    }
}
