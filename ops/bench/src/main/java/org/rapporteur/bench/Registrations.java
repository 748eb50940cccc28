package org.rapporteur.bench;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.bench.Connection.Answer;

/** Sources that are registered over HTTP and looked up at once, over connections that are kept. */
record Registrations(Connections command, Connections portal, String token) {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private static final String BODY =
            """
            {"title": {"en": "Joint media statement number %s"}, "type": "PRESS", "publisher": "A newspaper",
             "date": "2025-01-17", "grounds": {"reason": "Evidence for the record."}}
            """;

    /** Where the document is that follows from the act of this number. */
    static String path(int number) {
        return "/v1/sources/bench-" + number;
    }

    void actAndLook(int number, Latencies answered, Latencies visible) {
        byte[] act =
                Connection.request("POST", path(number) + "/acts/register", headers(number), BODY.formatted(number));
        long sent = System.nanoTime();
        Answer recorded = require(command.ask(act), CREATED);
        long answer = System.nanoTime();
        var position = Map.of(
                "Min-Position",
                Optional.ofNullable(recorded.headers().get("ledger-position")).orElse("none"));
        byte[] look = Connection.request("GET", path(number), position, "");
        require(Patient.ask(() -> portal.ask(look), seen -> seen.status() == UNAVAILABLE), OK);
        answered.add(answer - sent);
        visible.add(System.nanoTime() - answer);
    }

    private Map<String, String> headers(int number) {
        return Map.of(
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json",
                "If-Match",
                "*",
                "Idempotency-Key",
                "\"bench-" + number + "\"");
    }

    static void found(Answer answer) {
        require(answer, OK);
    }

    private static Answer require(Answer answer, int status) {
        if (answer.status() != status) throw new IllegalStateException(answer.toString());
        return answer;
    }
}
