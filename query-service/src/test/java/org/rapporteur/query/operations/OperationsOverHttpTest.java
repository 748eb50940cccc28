package org.rapporteur.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.Service;

@Timeout(60)
class OperationsOverHttpTest {

    @Test
    void everybody_sees_how_far_the_views_are() {
        var views = Service.json(Service.get("/v1/views"));

        assertThat(views.get("items")).hasSize(8);
        for (var view : views.get("items")) {
            assertThat(view.get("served").get("version").asInt()).isPositive();
            assertThat(view.get("served").get("position").asLong())
                    .isLessThanOrEqualTo(view.get("head").asLong());
            assertThat(view.get("building").isNull()).isTrue();
        }
    }

    /** This service was started without an issuer, so that nobody is known to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/views/meetings/rebuild",
                "/v1/dead-letters/meetings-v1@1/retry",
                "/v1/dead-letters/meetings-v1@1/discard"
            })
    void what_an_operator_does_nobody_else_may(String path) {
        var answer = Service.post(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void the_dead_letters_are_not_for_everybody() {
        assertThat(Service.get("/v1/dead-letters").statusCode()).isEqualTo(401);
    }
}
