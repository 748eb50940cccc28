package org.rapporteur.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A request that is put together from good and bad parts; the same seed gives the same one. */
record OddRequest(String method, String target, List<String> headers, byte[] body) {

    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "POST", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO", "get");
    private static final List<String> PATHS = List.of(
            "/",
            "/v1/forums",
            "/v1/forums/adgmin",
            "/v1/forums/adgmin/history",
            "/forums/adgmin/history",
            "/v1/meetings",
            "/v1/meetings/adgmin-5",
            "/v1/instruments",
            "/v1/calendar",
            "/v1/calendar.ics",
            "/v1/parties/TH",
            "/v1/network",
            "/v1/attendance",
            "/v1/subjects/meetings/adgmin-5/acts",
            "/v1/views",
            "/v1/dead-letters",
            "/v1/acts",
            "/v1/automations",
            "/v1/meetings/adgmin-5/acts/record-outcome",
            "/v1/sources/a-source/acts/register",
            "/v3/api-docs",
            "/styles/record.css",
            "/error",
            "/nothing",
            "*");
    private static final List<String> TAILS = List.of(
            "", "", "", "", "/", "//", "/%2f", ";x=1", "/%00", "/%ff", "/..", "/%2e%2e", "%", "/%e1%80%80", "/a b");
    private static final List<String> NAMES = List.of(
            "limit",
            "cursor",
            "lang",
            "as-of",
            "known-at",
            "state",
            "forum",
            "party",
            "from",
            "to",
            "sort",
            "facets",
            "kind",
            "act",
            "",
            "%ff",
            "colour",
            "a[]");
    private static final List<String> VALUES = List.of(
            "",
            "1",
            "-1",
            "0",
            "99999999999999999999",
            "2025-02-30",
            "2025-01-01",
            "TH",
            "org:itu",
            "%00",
            "%ff",
            "%zz",
            "en",
            "xx",
            "zh-TW",
            "a%0d%0ab",
            "[",
            "%F0%9F%98%80",
            "-date",
            "%E2%80%AE",
            "adgmin",
            "+",
            "YES",
            "NaN");
    private static final List<String> HEADERS = List.of(
            "Accept: text/html",
            "Accept: image/png",
            "Accept: ///",
            "Accept: application/json;q=2",
            "Accept-Language: th,en_US;q=0.8",
            "Accept-Language: %%%",
            "Accept-Encoding: gzip",
            "Accept-Encoding: nonsense",
            "If-None-Match: *",
            "If-None-Match: \"",
            "If-Match: W/\"1\"",
            "If-Match: seven",
            "If-Modified-Since: yesterday",
            "Min-Position: x",
            "Min-Position: -5",
            "Range: bytes=9-1",
            "Idempotency-Key: a b",
            "Idempotency-Key: \u00e9",
            "Content-Type: application/json",
            "Content-Type: multipart/form-data",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: ;",
            "Authorization: Bearer x",
            "Authorization: Basic %%%",
            "Origin: null",
            "Cookie: a=\"",
            "Expect: 100-continue",
            "X-Forwarded-Host: elsewhere.example",
            "X-Odd: \u0001");
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "{}",
            "[]",
            "null",
            "\uFEFF{}",
            "{\"title\":{\"en\":\"A note\"},\"type\":\"HEARSAY\"}",
            "{\"title\":1e-999999999}",
            "{\"title\":" + "[".repeat(600),
            "{\"\\ud800\":1}",
            "{\"grounds\":{\"witnessed\":\"yes\"},\"colour\":[{}]}",
            "name=%ff&a=1",
            "--x\r\n\r\n--x--");

    static OddRequest of(long seed) {
        var random = new Random(seed);
        var target = new StringBuilder(one(random, PATHS)).append(one(random, TAILS));
        for (var parameter = random.nextInt(3); parameter > 0; parameter--)
            target.append(target.indexOf("?") < 0 ? '?' : '&')
                    .append(one(random, NAMES))
                    .append('=')
                    .append(one(random, VALUES));
        var headers = random.ints(random.nextInt(4), 0, HEADERS.size())
                .mapToObj(HEADERS::get)
                .toList();
        var method = one(random, METHODS);
        var body = method.equals("GET") ? "" : one(random, BODIES);
        return new OddRequest(method, target.toString(), headers, body.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes(List<String> more) {
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        head.append("Host: localhost\r\nConnection: close\r\nContent-Length: ").append(body.length);
        headers.forEach(header -> head.append("\r\n").append(header));
        more.forEach(header -> head.append("\r\n").append(header));
        var start = head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
        var all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    private static String one(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
