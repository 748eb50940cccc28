package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.InMemoryNotebook;

@Tag("elsewhere")
class AutomationsTest {

    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Nodes nodes = new Nodes();
    private final InMemoryNotebook notebook = new InMemoryNotebook();

    @AfterEach
    void stop() throws Exception {
        nodes.close();
    }

    @Test
    void what_follows_is_an_act_that_names_its_cause() {
        var node = nodes.start(notebook);
        nodes.record("source:note", "register", "\"title\":{\"en\":\"A note\"},\"type\":\"PRESS\"");

        nodes.record("meeting:adgmin-5", "conclude", "\"on\":\"2025-01-17\"");
        nodes.settle(node);

        assertThat(nodes.acts("minutes:adgmin-5")).containsExactly("minutes.request");
        var act = nodes.ledger.stream("minutes:adgmin-5").getFirst().act();
        assertThat(act.actor()).isEqualTo("automation");
        assertThat(act.client()).isEqualTo("automation");
        assertThat(act.witnessed()).isTrue();
        assertThat(act.reason()).isEqualTo("Follows from meeting.conclude at position 1.");
        assertThat(act.body()).contains("\"meeting\":\"meeting:adgmin-5\"").contains("\"on\":\"2025-01-17\"");
        assertThat(node.refused()).isEmpty();
    }

    @Test
    void from_one_act_another_follows_wherever_it_is_due() {
        var node = nodes.start(notebook);
        nodes.record("forum:adgmin", "establish", "\"title\":{\"en\":\"ADGMIN\"}");
        nodes.record("meeting:adgmin-5", "record-outcome", PLEDGE);
        nodes.record("instrument:mou", "report", "\"title\":{\"en\":\"A memorandum\"},\"character\":\"UNSPECIFIED\"");
        nodes.record("instrument:mou", "sign", signedBy("TH"));
        nodes.record("instrument:mou", "sign", signedBy("KH"));
        nodes.record("meeting:adgmin-5", "announce-next", "\"intended\":\"2026\"");

        nodes.settle(node);

        assertThat(nodes.acts("commitment:adgmin-5-gangs")).containsExactly("commitment.make");
        assertThat(nodes.acts("meeting:adgmin-5"))
                .containsExactlyInAnyOrder("meeting.record-outcome", "meeting.record-outcome", "meeting.announce-next");
        assertThat(nodes.acts("meeting:adgmin-6")).containsExactly("meeting.propose");
        assertThat(node.refused()).isEmpty();
    }

    @Test
    void what_was_on_record_before_counts_too_and_seen_again_adds_nothing() throws Exception {
        nodes.record("meeting:adgmin-5", "conclude", "");
        nodes.record("meeting:adgmin-5", "record-outcome", PLEDGE);
        var first = nodes.start(notebook);
        nodes.settle(first);
        first.close();
        assertThat(nodes.ledger.head()).isEqualTo(4);

        nodes.settle(nodes.start(notebook));
        var withoutMemory = nodes.start(new InMemoryNotebook());
        nodes.settle(withoutMemory);

        assertThat(nodes.ledger.head()).isEqualTo(4);
        assertThat(withoutMemory.refused()).isEmpty();
    }

    @Test
    void two_nodes_do_it_once() {
        var one = nodes.start(notebook);
        var other = nodes.start(notebook);
        IntStream.range(0, 40)
                .mapToObj(number -> "meeting:m-" + (number + 10))
                .forEach(meeting -> nodes.record(meeting, "conclude", ""));

        nodes.settle(one);
        nodes.settle(other);

        assertThat(nodes.ledger.head()).isEqualTo(80);
        assertThat(nodes.acts("minutes:m-17")).containsExactly("minutes.request");
        assertThat(one.refused()).isEmpty();
        assertThat(other.refused()).isEmpty();
    }

    @Test
    void what_a_rule_stands_against_is_shown_and_what_comes_after_it_goes_on() {
        var node = nodes.start(notebook);
        nodes.record("meeting:adgmin-5", "cancel", "\"reason\":{\"en\":\"Flood\"},\"on\":\"2025-01-02\"");
        nodes.record("instrument:mou", "report", "\"title\":{\"en\":\"A memorandum\"},\"character\":\"UNSPECIFIED\"");
        nodes.record("instrument:mou", "sign", signedBy("TH"));
        nodes.record("meeting:adgmin-4", "conclude", "");

        nodes.settle(node);

        assertThat(node.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.act()).isEqualTo("record-outcome");
            assertThat(refused.subject().value()).isEqualTo("meeting:adgmin-5");
            assertThat(refused.code()).isEqualTo("cancelled");
            assertThat(refused.cause()).isEqualTo("Follows from instrument.sign at position 2.");
        });
        assertThat(nodes.acts("minutes:adgmin-4")).containsExactly("minutes.request");
    }

    @Test
    void what_was_corrected_before_has_no_consequence_and_what_stands_instead_has_its_own() {
        var outcome = nodes.record("meeting:adgmin-5", "record-outcome", PLEDGE.replace("pledge", "not"));
        var end = nodes.record("meeting:adgmin-5", "conclude", "");
        var correction = nodes.record(
                "meeting:adgmin-5",
                "correct-record",
                "\"corrections\":[{\"commit\":%s,\"struck\":true},{\"commit\":%s,\"instead\":{\"record-outcome\":{%s}}}]"
                        .formatted(end.position(), outcome.position(), PLEDGE));

        var node = nodes.start(notebook);
        nodes.settle(node);

        assertThat(nodes.acts("minutes:adgmin-5")).isEmpty();
        assertThat(nodes.acts("commitment:adgmin-5-gangs")).containsExactly("commitment.make");
        assertThat(nodes.ledger.stream("commitment:adgmin-5-gangs")
                        .getFirst()
                        .act()
                        .reason())
                .isEqualTo("Follows from meeting.record-outcome at position " + correction.position() + ".");
        assertThat(node.refused()).isEmpty();
    }

    @Test
    void a_member_that_was_heard_of_late_questions_what_took_effect_by_the_consent_of_all_once() {
        var node = nodes.start(notebook);
        nodes.record("forum:asean", "establish", "\"title\":{\"en\":\"ASEAN\"}");
        nodes.record("forum:asean", "admit-member", "\"party\":\"TH\",\"from\":\"2000-01-01\"");
        nodes.record("forum:asean", "admit-member", "\"party\":\"VN\",\"from\":\"2000-01-01\"");
        nodes.record("instrument:accord", "set-effect-rule", CONSENT_OF_ALL);
        nodes.record("instrument:accord", "ratify", "\"party\":\"TH\",\"on\":\"2022-01-16\"");
        nodes.record("instrument:accord", "ratify", "\"party\":\"VN\",\"on\":\"2022-01-17\"");
        nodes.record("instrument:accord", "ratify", "\"party\":\"KH\",\"on\":\"2022-01-20\"");
        nodes.record("instrument:accord", "report-entry-into-effect", "\"on\":\"2022-01-17\"");
        nodes.settle(node);
        assertThat(nodes.acts("discrepancy:accord-entry")).isEmpty();

        var heard = nodes.record("forum:asean", "admit-member", "\"party\":\"KH\",\"from\":\"2000-01-01\"");
        nodes.settle(node);
        nodes.settle(nodes.start(new InMemoryNotebook()));

        assertThat(nodes.acts("discrepancy:accord-entry")).containsExactly("discrepancy.raise");
        assertThat(nodes.ledger.stream("discrepancy:accord-entry")
                        .getFirst()
                        .act()
                        .reason())
                .isEqualTo("Follows from forum.admit-member at position " + heard.position() + ".");
        assertThat(node.refused()).isEmpty();
    }

    @Test
    void what_was_struck_out_questions_the_entry_into_effect_that_rested_on_it() {
        var node = nodes.start(notebook);
        nodes.record(
                "instrument:accord",
                "set-effect-rule",
                "\"rule\":{\"condition\":{\"kind\":\"NTH_CONSENT\",\"number\":2}}");
        nodes.record("instrument:accord", "ratify", "\"party\":\"TH\",\"on\":\"2022-01-16\"");
        var wrong = nodes.record("instrument:accord", "ratify", "\"party\":\"VN\",\"on\":\"2022-01-17\"");
        nodes.record("instrument:accord", "ratify", "\"party\":\"KH\",\"on\":\"2022-01-20\"");
        nodes.record("instrument:accord", "report-entry-into-effect", "\"on\":\"2022-01-17\"");
        nodes.settle(node);
        assertThat(nodes.acts("discrepancy:accord-entry")).isEmpty();

        nodes.record(
                "instrument:accord",
                "correct-record",
                "\"corrections\":[{\"commit\":%s,\"struck\":true}]".formatted(wrong.position()));
        nodes.settle(node);

        assertThat(nodes.acts("discrepancy:accord-entry")).containsExactly("discrepancy.raise");
        assertThat(node.refused()).isEmpty();
    }

    @Test
    void a_database_that_is_away_is_asked_again() {
        var way = new AwayLedger(nodes.ledger);
        var node = nodes.start(way, notebook);
        nodes.settle(node);
        way.isAway(true);
        var position = nodes.record("meeting:adgmin-5", "conclude", "").position();
        assertThat(node.await(position, MOMENT)).isLessThan(position);
        assertThat(nodes.acts("minutes:adgmin-5")).isEmpty();

        way.isAway(false);
        nodes.settle(node);

        assertThat(nodes.acts("minutes:adgmin-5")).containsExactly("minutes.request");
        assertThat(node.refused()).isEmpty();
    }

    private static final String CONSENT_OF_ALL =
            """
            "rule":{"condition":{"kind":"CONSENT_OF_ALL_MEMBERS","members":{"forum":"forum:asean"}}}""";

    private static final String PLEDGE =
            """
            "item":"gangs","verb":"pledged","asReported":"pledged","kind":"pledge","title":{"en":"To act"},"by":["MM"]""";

    private static String signedBy(String party) {
        return """
                "party":"%s","kind":"NOT_KNOWN","meeting":"meeting:adgmin-5\"""".formatted(party);
    }
}
