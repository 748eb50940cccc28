package org.rapporteur.system;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The contracts of all services that are asked, each fetched when it is needed first. */
final class Contracts {

    private static final Map<String, Optional<Contract>> BY_SERVICE = new ConcurrentHashMap<>();

    private Contracts() {}

    static HttpResponse<String> held(HttpClient client, HttpRequest request, HttpResponse<String> response) {
        of(client, request).ifPresent(contract -> contract.hold(request, response));
        return response;
    }

    static Optional<Contract> of(HttpClient client, HttpRequest request) {
        return BY_SERVICE.computeIfAbsent(request.uri().getAuthority(), service -> fetch(client, request));
    }

    private static Optional<Contract> fetch(HttpClient client, HttpRequest request) {
        var address = request.uri().resolve("/v3/api-docs");
        try {
            var document = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return document.statusCode() == 200
                    ? Optional.of(new Contract(JsonMapper.shared().readTree(document.body())))
                    : Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
