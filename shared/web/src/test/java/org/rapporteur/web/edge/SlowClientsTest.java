package org.rapporteur.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that stall take no place from those that do not. */
@Timeout(120)
class SlowClientsTest {

    /** More than the server has workers. */
    private static final int STALLED = 300;

    private static final String BEGUN = "POST /v1/things HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";

    @Test
    void honest_requests_are_answered_while_many_others_stall_and_those_are_dropped() throws IOException {
        try (var application = EdgeApplication.start()) {
            var port = EdgeApplication.port(application);
            var http = new RawHttp(port);
            var stalled = stalled(port);

            for (var honest = 0; honest < 100; honest++) {
                assertThat(http.get("/v1/things?name=a").status()).isEqualTo(200);
                assertThat(http.post("/v1/things", "{\"name\":\"b\"}", "Content-Type: application/json")
                                .status())
                        .isEqualTo(200);
            }

            for (var client : stalled)
                try (client) {
                    assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                            .startsWith("HTTP/1.1 408")
                            .contains("urn:rapporteur:problem:too-slow");
                }
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_it_is_sent() throws IOException {
        try (var application = EdgeApplication.start()) {
            var http = new RawHttp(EdgeApplication.port(application));

            var answer = http.ask(
                    "POST /v1/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2000000",
                    "{");

            assertThat(answer.status()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 0, true", "7, 0, false", "7, 3000, true", "59, 60000, true", "61, 1000000, false"})
    void a_body_keeps_pace(long seconds, long received, boolean kept) {
        assertThat(Pace.isKept(Duration.ofSeconds(seconds), received)).isEqualTo(kept);
    }

    private static List<Socket> stalled(int port) throws IOException {
        var sockets = new ArrayList<Socket>();
        for (var client = 0; client < STALLED; client++) {
            var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName("127.0.0.2"), 0);
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(BEGUN.getBytes(StandardCharsets.UTF_8));
            sockets.add(socket);
        }
        return sockets;
    }
}
