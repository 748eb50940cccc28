package org.rapporteur.web.edge;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Sends a request byte by byte as it is written, since clients in libraries send only valid ones. */
record RawHttp(int port) {

    record Answered(int status, String head, String body) {

        Optional<String> header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    /** @param head without the empty line that ends it */
    Answered ask(String head, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            var text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var end = text.indexOf("\r\n\r\n");
            if (end < 0)
                throw new IllegalStateException("No answer to " + head.lines().findFirst() + ": " + text);
            return new Answered(
                    Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
        }
    }

    Answered get(String target, String... headers) throws IOException {
        return ask("GET " + target + " HTTP/1.1\r\n" + headers(headers), "");
    }

    Answered post(String target, String body, String... headers) throws IOException {
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        return ask("POST " + target + " HTTP/1.1\r\n" + headers(headers) + "\r\nContent-Length: " + length, body);
    }

    private static String headers(String... headers) {
        var all = new StringBuilder("Host: localhost\r\nConnection: close");
        for (var header : headers) all.append("\r\n").append(header);
        return all.toString();
    }
}
