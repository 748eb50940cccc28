package org.rapporteur.launcher.signin;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The sign-in's page as a browser would use it. */
record SignInPage(URI login, HttpClient http) {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    static SignInPage of(URI issuer) {
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return new SignInPage(issuer.resolve("/login"), http);
    }

    /** Where one is sent after that. */
    String signIn(String name, String password) throws Exception {
        var form = "username=" + name + "&password=" + password + "&_csrf="
                + URLEncoder.encode(csrf(), StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        var target = login.resolve(answer.headers().firstValue("Location").orElse("none"));
        return target.getQuery() == null ? target.getPath() : target.getPath() + "?" + target.getQuery();
    }

    private String csrf() throws Exception {
        var found = CSRF.matcher(send(HttpRequest.newBuilder(login)).body());
        if (!found.find()) throw new AssertionError("The page has no form.");
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
