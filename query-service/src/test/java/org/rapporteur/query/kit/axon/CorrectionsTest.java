package org.rapporteur.query.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;

/** What a view makes of a record that was corrected. */
@Timeout(60)
class CorrectionsTest {

    private final Poisoned given = new Poisoned();

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void what_was_corrected_is_shown_from_the_correction_on_and_what_was_wrong_before() {
        given.record("one", "a", "b", "c");
        correct("one", 1, "B");
        given.record("one", "d");
        given.record("two", "a");
        try (var node = given.start(5)) {
            assertThat(at(node, "one", 2)).hasValue(List.of("a", "b", "c"));
            assertThat(at(node, "one", 3)).hasValue(List.of("a", "B", "c"));
            assertThat(at(node, "one", 5)).hasValue(List.of("a", "B", "c", "d"));
            assertThat(at(node, "two", 5)).hasValue(List.of("a"));
        }
    }

    @Test
    void what_was_struck_out_is_gone_until_that_is_corrected() {
        given.record("one", "a", "b");
        correct("one", 1);
        correct("one", 1, "b", "bb");
        try (var node = given.start(3)) {
            assertThat(at(node, "one", 2)).hasValue(List.of("a"));
            assertThat(at(node, "one", 3)).hasValue(List.of("a", "b", "bb"));
        }
    }

    @Test
    void a_correction_that_is_seen_with_what_follows_it_knows_nothing_of_that() {
        given.record("one", "a", "b");
        correct("one", 0, "A");
        correct("one", 1, "B");
        given.record("one", "c");
        try (var node = given.start(4)) {
            assertThat(at(node, "one", 2)).hasValue(List.of("A", "b"));
            assertThat(at(node, "one", 3)).hasValue(List.of("A", "B"));
            assertThat(at(node, "one", 4)).hasValue(List.of("A", "B", "c"));
        }
    }

    @Test
    void rebuilt_and_started_again_the_bytes_are_those_of_one_event_after_the_other() {
        given.record("one", "a", "b", "c");
        correct("one", 1, "B");
        given.record("two", "a");
        try (var node = given.start(4)) {
            correct("one", 0, "A");
            given.record("one", "d");
            assertThat(node.reached("steps", 6)).isEqualTo(6);
        }
        try (var node = given.start(6)) {
            assertThat(given.stored(Poisoned.FIRST)).isEqualTo(given.expected()).hasSize(7);
            assertThat(node.database().positions().move("steps-v1", 6, -1)).isTrue();
        }
        try (var node = given.start(6)) {
            Poisoned.rebuild(node);

            assertThat(given.stored(new Generation("steps", 1, 2))).isEqualTo(given.expected());
        }
    }

    @Test
    void a_correction_waits_behind_what_could_not_be_applied_and_heeds_what_was_passed_over() {
        given.poison().add("b");
        given.record("one", "a", "b", "c");
        correct("one", 2, "C");
        try (var node = given.start(3)) {
            assertThat(at(node, "one", 3)).hasValue(List.of("a"));

            Poisoned.settle(node, "steps-v1@1", Letter.Wanted.DISCARD);

            assertThat(at(node, "one", 3)).hasValue(List.of("a", "C"));
            correct("one", 1, "B");
            assertThat(node.reached("steps", 4)).isEqualTo(4);
            assertThat(at(node, "one", 4)).hasValue(List.of("a", "B", "C"));
        }
    }

    @Test
    void a_correction_that_could_not_be_applied_is_passed_over_with_what_it_says() {
        given.poison().add("B");
        given.record("one", "a", "b");
        correct("one", 1, "B");
        correct("one", 0, "A");
        try (var node = given.start(3)) {
            assertThat(node.database().letters().all())
                    .singleElement()
                    .extracting(Letter::event)
                    .isEqualTo("RecordCorrected");

            Poisoned.settle(node, "steps-v1@2", Letter.Wanted.DISCARD);

            assertThat(at(node, "one", 3)).hasValue(List.of("A", "b"));
        }
    }

    private Optional<List<String>> at(Node node, String slug, long position) {
        return given.documents(node)
                .at("commitment:" + slug, position)
                .map(DocumentVersion::document)
                .map(Steps.Reports::texts);
    }

    private void correct(String slug, long commit, String... texts) {
        var instead = List.of(texts).stream()
                .map(text -> EventCodec.published().instead(Poisoned.reported(text)))
                .toList();
        var correction = new Correction(commit, texts.length == 0 ? null : "act", null, Grounds.NONE, instead);
        given.act(slug, new RecordCorrected(List.of(correction)));
    }
}
