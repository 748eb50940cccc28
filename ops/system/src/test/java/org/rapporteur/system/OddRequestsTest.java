package org.rapporteur.system;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.launcher.Running;
import org.slf4j.LoggerFactory;

/** Whatever is asked of either service, no answer blames the service, and every refusal has one form. */
@Timeout(300)
@ExtendWith(StartedSystem.class)
class OddRequestsTest {

    private static final int EACH = 5_000;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    void ten_thousand_odd_requests_meet_no_5xx_and_problem_documents_only(Running running) throws Exception {
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        var token = "Authorization: Bearer " + Http.token(running);

        for (var seed = 0; seed < EACH; seed++) {
            check(running.portal(), OddRequest.of(seed), List.of());
            check(running.command(), OddRequest.of(seed), seed % 2 == 0 ? List.of() : List.of(token));
        }

        assertThat(log.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    private static void check(URI service, OddRequest asked, List<String> more) throws IOException {
        var answer = ask(service.getPort(), asked.bytes(more));
        var what = asked.method() + " " + asked.target() + " " + asked.headers() + ": " + answer;
        assertThat(answer).as(what).matches("(?s)HTTP/1\\.1 [234]\\d\\d .*");
        if (!answer.startsWith("HTTP/1.1 4")) return;
        var head = answer.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
        assertThat(head).as(what).contains("x-content-type-options: nosniff", "content-security-policy:");
        if (asked.method().equals("HEAD")) return;
        assertThat(head).as(what).containsPattern("content-type: (application/problem\\+json|text/html)");
        assertThat(answer).as(what).doesNotContain("Tomcat", "Exception");
    }

    private static String ask(int port, byte[] request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request);
            var text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("HTTP/1.1 100") ? text.substring(text.indexOf("\r\n\r\n") + 4) : text;
        }
    }
}
