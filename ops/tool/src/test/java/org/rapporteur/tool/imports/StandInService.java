package org.rapporteur.tool.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.tool.access.Credentials;

/** A real HTTP server in the place of a command service and its sign-in: it remembers keys, and answers as it is told. */
public final class StandInService implements AutoCloseable {

    record Received(String path, String body, Map<String, String> headers) {}

    final List<Received> received = new ArrayList<>();
    final Deque<Integer> nextStatuses = new ArrayDeque<>();
    final Map<String, String> refusals = new HashMap<>();
    int tokens;
    long secondsOfATokensLife = 300;
    private final Map<String, String> known = new HashMap<>();
    private final HttpServer server;

    public StandInService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", this::token);
        server.createContext("/v1/", this::act);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Credentials credentials(String secret) {
        return new Credentials("cli", secret, uri().resolve("/token"), uri());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        // "cli:s3cret" in Base64.
        if (!"Basic Y2xpOnMzY3JldA==".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        tokens++;
        answer(
                exchange,
                200,
                "{\"access_token\":\"token-%s\",\"expires_in\":%s}".formatted(tokens, secondsOfATokensLife));
    }

    private void act(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        var path = exchange.getRequestURI().getPath();
        received.add(new Received(path, body, headers));
        exchange.getResponseHeaders().add("Retry-After", "0");
        var forced = nextStatuses.poll();
        if (forced != null) answer(exchange, forced, "");
        else if (refusals.containsKey(path)) answer(exchange, 409, refusals.get(path));
        else record(exchange, headers.getOrDefault("Idempotency-key", ""), body);
    }

    private void record(HttpExchange exchange, String key, String body) throws IOException {
        if (known.put(key, body) != null) exchange.getResponseHeaders().add("Idempotent-Replayed", "true");
        answer(exchange, 201, "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
