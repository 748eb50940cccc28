package org.rapporteur.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.web.edge.RawHttp.Answered;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** What a client got wrong is a 4xx with problem details, whatever layer notices it, and leaves no trace in the log. */
@Timeout(60)
class RefusedAtTheEdgeTest {

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static final String JSON = "Content-Type: application/json";

    private static ConfigurableApplicationContext application;
    private static RawHttp http;

    @BeforeAll
    static void start() {
        application = EdgeApplication.start();
        http = new RawHttp(EdgeApplication.port(application));
        LOG.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOG);
    }

    @AfterAll
    static void nothing_is_logged_of_a_clients_fault() {
        application.close();
        assertThat(LOG.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    @Test
    void a_good_request_is_answered() throws IOException {
        assertThat(http.get("/v1/things?name=%C4%90%C3%A0+N%E1%BA%B5ng").body()).contains("Đà Nẵng");
        assertThat(http.post("/v1/things", "\uFEFF{\"name\":\"a\"}", JSON).body())
                .contains("\"a\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/things?=1, 400",
        "/v1/things?name=%ff, 400",
        "/v1/things?name=%00, 400",
        "/v1/things?name=%zz, 400",
        "/v1/things?name=a&name=b, 400",
        "/v1/things?other=1, 400",
        "/v1/things?name=[, 400",
        "/v1/th%00ings, 400",
        "/v1/th%ffings, 400",
        "/v1/things%2f1, 400",
        "/v1/things;x=1, 400",
        "//v1/things, 400",
        "/v1/../v1/things, 400",
        "/error, 404",
        "/nothing, 404",
        "things, 400"
    })
    void a_target_that_is_wrong_is_refused(String target, int status) throws IOException {
        refused(http.get(target), status);
    }

    @ParameterizedTest
    @CsvSource({"TRACE, 405", "FOO, 405", "PATCH, 405", "G(T, 400"})
    void a_method_that_is_not_allowed_is_refused(String method, int status) throws IOException {
        refused(http.ask(method + " /v1/things HTTP/1.1\r\nHost: localhost\r\nConnection: close", ""), status);
    }

    @Test
    void what_is_longer_than_a_server_reads_is_refused() throws IOException {
        refused(http.get("/v1/things?name=" + "a".repeat(9_000)), 400);
        refused(http.get("/v1/things", "X-Long: " + "a".repeat(9_000)), 400);
    }

    @Test
    void a_request_that_is_not_http_is_refused() throws IOException {
        refused(http.ask("GET /v1/things HTTP/1.1\r\nConnection: close", ""), 400);
        refused(http.ask("GET /v1/things HTTP/9.9\r\nHost: localhost\r\nConnection: close", ""), 505);
        refused(http.get("/v1/things", "Content-Length: -1"), 400);
        refused(http.get("/v1/things", "Bad Name: 1"), 400);
    }

    @Test
    void json_that_no_parser_takes_is_refused_with_the_reason() throws IOException {
        for (var body : new String[] {
            "[".repeat(501),
            "{\"a\":".repeat(501),
            "{\"" + "a".repeat(50_001) + "\":1}",
            "{\"name\":" + "1".repeat(1_001) + "}",
            "{\"name\":1e-999999999}",
            "{\"name\":1E999999999}",
            "{\"name\":",
            "[]",
            ""
        }) {
            var answer = http.post("/v1/things", body, JSON);
            refused(answer, 400);
            assertThat(answer.body()).contains("\"errors\"");
        }
    }

    @Test
    void a_body_of_another_type_is_refused() throws IOException {
        refused(http.post("/v1/things", "--", "Content-Type: multipart/form-data"), 415);
        refused(http.post("/v1/things", "name=%ff", "Content-Type: application/x-www-form-urlencoded"), 415);
        refused(http.post("/v1/things", "{}", "Content-Type: nonsense"), 415);
    }

    @Test
    void a_body_of_another_type_is_told_which_is_read() throws IOException {
        assertThat(http.post("/v1/things", "{}", "Content-Type: text/plain").header("Accept-Post"))
                .contains("application/json");
    }

    @Test
    void a_request_has_an_id_the_clients_own_if_it_sent_one() throws IOException {
        assertThat(http.get("/v1/things").header("X-Request-Id").orElse("")).matches("[0-9a-f]{16}");
        assertThat(http.get("/v1/things", "X-Request-Id: try-7").header("X-Request-Id"))
                .contains("try-7");
        assertThat(http.get("/v1/things", "X-Request-Id: a b")
                        .header("X-Request-Id")
                        .orElse(""))
                .matches("[0-9a-f]{16}");
        assertThat(http.post("/v1/things", "{}", JSON, "X-Request-Id: try-8").header("X-Request-Id"))
                .contains("try-8");
    }

    @Test
    void scripts_of_other_sites_may_read_and_not_write() throws IOException {
        var origin = "Origin: https://press.example";

        assertThat(http.get("/v1/things", origin).header("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(http.get("/v1/things", origin)
                        .header("Access-Control-Expose-Headers")
                        .orElse(""))
                .contains("ETag", "Ledger-Position", "Link");
        var preflight = http.ask(
                "OPTIONS /v1/things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + origin
                        + "\r\nAccess-Control-Request-Method: POST",
                "");
        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("Allow").orElse("")).contains("GET", "POST");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("GET, HEAD");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(http.get("/v1/things").header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_chunk_that_is_broken_is_refused() throws IOException {
        var head = "POST /v1/things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + JSON
                + "\r\nTransfer-Encoding: chunked";

        refused(http.ask(head, "zz\r\n{}\r\n0\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @CsvSource({"image/png", "///", "application/xml;q=0.5", "*/*", "application/json;charset=UTF-16"})
    void what_is_not_there_is_not_found_whatever_type_is_asked_for(String accept) throws IOException {
        refused(http.get("/nothing", "Accept: " + accept), 404);
        assertThat(http.get("/v1/things", "Accept: " + accept).header("Content-Type"))
                .contains("application/json");
    }

    @Test
    void a_browser_gets_a_page() throws IOException {
        for (var target : new String[] {"/nothing", "/v1/things?=1", "/v1/things;x=1", "/v1/th%00ings"}) {
            var answer = http.get(target, "Accept: text/html,application/xhtml+xml,*/*;q=0.8");
            assertThat(answer.header("Content-Type").orElse("")).as(target).startsWith("text/html");
            assertThat(answer.body()).startsWith("<!DOCTYPE html>").doesNotContain("Tomcat");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        }
    }

    private static void refused(Answered answer, int status) {
        assertThat(answer.status()).as(answer.head() + answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        var details = CanonicalJson.mapper().readTree(answer.body());
        assertThat(details.path("status").asInt()).isEqualTo(status);
        assertThat(details.path("type").asString()).startsWith("urn:rapporteur:problem:");
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
    }
}
