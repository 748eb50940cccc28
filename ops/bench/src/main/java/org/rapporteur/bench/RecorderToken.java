package org.rapporteur.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.rapporteur.tool.access.Credentials;
import tools.jackson.databind.json.JsonMapper;

/** The recorder's access token (OAuth 2.0 client credentials). */
final class RecorderToken {

    private RecorderToken() {}

    static String of(Http http, Path data) throws Exception {
        Credentials recorder =
                Credentials.find(Credentials.file(data), Map.of()).orElseThrow();
        String pair = encoded(recorder.clientId()) + ":" + encoded(recorder.clientSecret());
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        var answer = http.post(
                recorder.tokenUri(),
                "grant_type=client_credentials",
                List.of("Authorization", "Basic " + basic, "Content-Type", "application/x-www-form-urlencoded"));
        return JsonMapper.shared()
                .readTree(answer.body())
                .required("access_token")
                .asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
