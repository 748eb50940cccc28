package org.rapporteur.launcher.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.record.Role;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;

@Tag("elsewhere")
class DemoSignInTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static DemoAccounts accounts;
    private static ConfigurableApplicationContext running;

    @BeforeAll
    static void start() throws IOException {
        accounts = accounts(data, freePort());
        running = DemoSignIn.start(accounts);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void theRecorderGetsATokenForTheRecord() throws Exception {
        var token = JwtDecoders.fromIssuerLocation(accounts.issuer().toString())
                .decode(tokenOf(accounts.recorder().clientSecret()));

        assertThat(token.getAudience()).containsExactly("rapporteur");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("recorder");
        assertThat(token.getClaimAsString("azp")).isEqualTo("recorder-cli");
        assertThat(token.getSubject()).isEqualTo("recorder-cli");
    }

    @Test
    void aWrongSecretGetsNone() throws Exception {
        assertThat(token("wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsSignedByAnotherKeyIsNotItsOwn(@TempDir Path elsewhere) throws Exception {
        var others = accounts(elsewhere, freePort());
        try (var other = DemoSignIn.start(others)) {
            var token = tokenOf(accounts.recorder().clientSecret());
            var decoder = JwtDecoders.fromIssuerLocation(others.issuer().toString());

            assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
        }
    }

    @Test
    void secretKeyAndAccountsOutliveARestart() throws IOException {
        var again = DemoAccounts.in(
                data,
                accounts.issuer(),
                accounts.recorder().serviceUri(),
                accounts.administrator().serviceUri());

        assertThat(again.recorder()).isEqualTo(accounts.recorder());
        assertThat(again.key()).isEqualTo(accounts.key());
        assertThat(again.roles().hashes()).isEqualTo(accounts.roles().hashes());
    }

    @Test
    void eachRoleHasAnAccountWhosePasswordIsToldOnce() throws IOException {
        var again = DemoAccounts.in(
                data,
                accounts.issuer(),
                accounts.recorder().serviceUri(),
                accounts.administrator().serviceUri());

        assertThat(accounts.newPasswords())
                .hasSize(Role.values().length)
                .containsKeys("recorder", "publisher", "delegate", "auditor", "administrator");
        assertThat(again.newPasswords()).isEmpty();
        assertThat(Files.readString(data.resolve("accounts.properties")))
                .doesNotContain(accounts.newPasswords().values());
    }

    @Test
    void aPersonSignsInByThePageThatItShows() throws Exception {
        var page = SignInPage.of(accounts.issuer());

        assertThat(page.signIn("publisher", accounts.newPasswords().getOrDefault("publisher", "")))
                .isNotEqualTo("/login?error");
        assertThat(page.signIn("publisher", "wrong")).isEqualTo("/login?error");
    }

    @Test
    void itRefusesToStartOutsideTheLauncher() {
        var alone = new SpringApplicationBuilder(SignInConfiguration.class).web(WebApplicationType.SERVLET);

        assertThatThrownBy(() -> alone.run("--server.port=0", "--spring.config.name=sign-in"))
                .hasRootCauseInstanceOf(OutsideTheLauncher.class)
                .rootCause()
                .hasMessageContaining("only inside the launcher");
    }

    private static DemoAccounts accounts(Path folder, int port) throws IOException {
        return DemoAccounts.in(
                folder,
                URI.create("http://localhost:" + port),
                URI.create("http://localhost:1"),
                URI.create("http://localhost:2"));
    }

    private static String tokenOf(String secret) throws Exception {
        return token(secret).body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> token(String secret) throws Exception {
        var basic = Base64.getEncoder().encodeToString(("recorder-cli:" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(accounts.recorder().tokenUri())
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
