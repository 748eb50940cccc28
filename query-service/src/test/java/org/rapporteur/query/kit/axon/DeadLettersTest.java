package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;

@Timeout(60)
class DeadLettersTest {

    private final Poisoned given = new Poisoned();

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void what_fails_is_parked_with_what_follows_in_its_subject_and_the_others_go_on() {
        given.poison().add("b");
        given.record("one", "a", "b", "c");
        given.record("two", "a", "d");
        try (var node = given.start()) {
            assertThat(node.reached("steps", 4)).isEqualTo(4);

            assertThat(texts(node, "one")).containsExactly("a");
            assertThat(texts(node, "two")).containsExactly("a", "d");
            var letter = node.database().letters().all().getFirst();
            assertThat(letter.subject()).isEqualTo("commitment:one");
            assertThat(letter.position()).isEqualTo(1);
            assertThat(letter.why()).contains("Cannot take 'b'.");
            var parked = Objects.requireNonNull(document(node, "one").parked());
            assertThat(parked.position()).isEqualTo(1);
            assertThat(document(node, "one").from()).isZero();
            assertThat(document(node, "two").parked()).isNull();
        }
    }

    @Test
    void an_event_has_one_letter_however_often_it_is_given_and_survives_a_restart() {
        given.poison().add("b");
        given.record("one", "a", "b", "c");
        try (var node = given.start()) {
            assertThat(node.reached("steps", 2)).isEqualTo(2);
        }
        try (var node = given.start()) {
            assertThat(node.database().positions().move("steps-v1", 2, -1)).isTrue();
            assertThat(node.database().letters().all()).hasSize(1);
        }
        try (var node = given.start()) {
            given.record("one", "d");
            assertThat(node.reached("steps", 3)).isEqualTo(3);
            assertThat(node.database().letters().all())
                    .singleElement()
                    .extracting(Letter::attempts)
                    .isEqualTo(1);
        }
    }

    @Test
    void tried_again_the_bytes_are_as_if_nothing_had_failed() {
        given.poison().add("b");
        given.poison().add("d");
        given.record("one", "a", "b", "c", "d", "e");
        given.record("two", "b");
        try (var node = given.start()) {
            assertThat(node.reached("steps", 5)).isEqualTo(5);
            Poisoned.settle(node, "steps-v1@1", Letter.Wanted.RETRY);
            assertThat(node.database().letters().byId("steps-v1@1"))
                    .get()
                    .extracting(Letter::attempts)
                    .isEqualTo(2);
            given.poison().remove("b");
            Poisoned.settle(node, "steps-v1@1", Letter.Wanted.RETRY);
            Poisoned.settle(node, "steps-v1@5", Letter.Wanted.RETRY);
            assertThat(texts(node, "one")).containsExactly("a", "b", "c");
            given.poison().clear();
            Poisoned.settle(node, "steps-v1@3", Letter.Wanted.RETRY);

            assertThat(node.database().letters().all()).isEmpty();
            assertThat(given.stored(Poisoned.FIRST)).isEqualTo(given.expected());
        }
    }

    @Test
    void a_rebuild_tries_all_again() {
        given.poison().add("b");
        given.record("one", "a", "b", "c");
        try (var node = given.start()) {
            assertThat(node.reached("steps", 2)).isEqualTo(2);
            given.poison().clear();
            Poisoned.rebuild(node);

            assertThat(given.stored(new Generation("steps", 1, 2))).isEqualTo(given.expected());
        }
    }

    @Test
    void what_is_discarded_is_passed_over_and_the_rest_follows() {
        given.poison().add("b");
        given.record("one", "a", "b", "c", "d");
        try (var node = given.start()) {
            assertThat(node.reached("steps", 3)).isEqualTo(3);
            Poisoned.settle(node, "steps-v1@1", Letter.Wanted.DISCARD);

            assertThat(texts(node, "one")).containsExactly("a", "c", "d");
            assertThat(document(node, "one").version()).isEqualTo(3);
            assertThat(document(node, "one").parked()).isNull();
            for (var position = 0; position < 4; position++)
                assertThat(given.documents(node).at("commitment:one", position)).isPresent();
        }
    }

    private DocumentVersion<Steps.Reports> document(Node node, String slug) {
        return given.documents(node).latest("commitment:" + slug).orElseThrow();
    }

    private List<String> texts(Node node, String slug) {
        return document(node, slug).document().texts();
    }
}
