package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.command.http.Bodies.SOURCE;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Equal requests under one key have one effect and one answer, however close together they come. */
@Timeout(120)
class SameKeyAtOnceTest {

    private static final int KEYS = 100;
    private static final int AT_ONCE = 10;

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void ten_equal_requests_at_once_are_all_answered_with_the_one_act() {
        for (var key = 0; key < KEYS; key++) {
            var answers = atOnce("/v1/sources/raced-" + key + "/acts/register", "raced-" + key);

            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
            assertThat(answers.stream().map(SameKeyAtOnceTest::position).distinct())
                    .hasSize(1);
            assertThat(answers).filteredOn(SameKeyAtOnceTest::isReplayed).hasSize(AT_ONCE - 1);
        }
        assertThat(service.ledger().head()).isEqualTo(KEYS);
    }

    @Test
    void a_key_belongs_to_the_person_whatever_client_that_person_uses() {
        var path = "/v1/sources/by-two-clients/acts/register";
        var key = Map.of("Idempotency-Key", "by-two-clients");

        var first = service.post(path, SOURCE, key, service.issuer.recorder("desk"));
        var second = service.post(path, SOURCE, key, service.issuer.recorder("phone"));

        assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(201);
        assertThat(position(second)).isEqualTo(position(first));
    }

    @Test
    void a_word_in_two_spellings_that_look_alike_is_one_word() {
        var path = "/v1/sources/in-da-nang/acts/register";
        var key = Map.of("Idempotency-Key", "in-da-nang");

        var answers = List.of("Đà Nẵng", "Đa\u0300 Na\u0306\u0303ng", "Đa\\u0300 Na\\u0306\\u0303ng").stream()
                .map(place -> service.post(path, SOURCE.replace("A report", place), key))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(SameKeyAtOnceTest::position).distinct()).hasSize(1);
    }

    @Test
    void a_token_without_a_subject_or_an_end_is_refused() {
        var path = "/v1/sources/without-subject/acts/register";
        var soon = Instant.now().plusSeconds(300);

        for (var token : List.of(service.issuer.without("sub", soon), service.issuer.without("exp", soon)))
            assertThat(service.post(path, SOURCE, Map.of(), token).statusCode()).isEqualTo(401);
    }

    private static List<HttpResponse<String>> atOnce(String path, String key) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> service.post(path, SOURCE, Map.of("Idempotency-Key", key)), threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    private static String position(HttpResponse<String> answer) {
        return answer.headers().firstValue("Ledger-Position").orElse("");
    }

    private static boolean isReplayed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Idempotent-Replayed").isPresent();
    }
}
