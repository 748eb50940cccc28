package org.rapporteur.system;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.rapporteur.launcher.Running;
import org.rapporteur.tool.access.Credentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client without any library of ours does. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private Http() {}

    public static JsonNode json(URI address, String... headers) throws Exception {
        var request = request(address);
        return JSON.readTree(
                send(headers.length == 0 ? request : request.headers(headers)).body());
    }

    public static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(120));
    }

    /** Fails where a service answers otherwise than it describes itself. */
    public static HttpResponse<String> send(HttpRequest.Builder builder) throws Exception {
        var request = builder.build();
        return Contracts.held(CLIENT, request, CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** How many answers of a service have been held against what it says of them. */
    static int answersHeld(URI service) {
        return Contracts.of(CLIENT, HttpRequest.newBuilder(service).build())
                .orElseThrow()
                .held();
    }

    public static String token(Running running) throws Exception {
        return token(running.recorder());
    }

    public static String token(Credentials program) throws Exception {
        var basic = Base64.getEncoder()
                .encodeToString((program.clientId() + ":" + program.clientSecret()).getBytes(StandardCharsets.UTF_8));
        var answer = send(request(program.tokenUri())
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return JSON.readTree(answer.body()).required("access_token").asString();
    }
}
