package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.InMemoryNotebook;
import org.rapporteur.ledger.LedgerTail;

@Tag("elsewhere")
class RemindingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Nodes nodes = new Nodes();
    private final InMemoryNotebook notebook = new InMemoryNotebook();
    private final LedgerTail tail = new LedgerTail(nodes.ledger);

    @AfterEach
    void stop() throws Exception {
        nodes.close();
        tail.close();
    }

    @Test
    void notice_is_given_as_the_days_go_by() throws Exception {
        nodes.clock.set("2026-09-01");
        var node = nodes.start(notebook);
        nodes.record("commitment:gangs", "make", made("2026-12-31"));
        nodes.settle(node);
        assertThat(nodes.acts("commitment:gangs")).hasSize(1);

        nodes.clock.set("2026-10-02");
        assertThat(notices(2)).containsExactly("2026-12-31 90");
        nodes.clock.set("2026-12-01");
        assertThat(notices(3)).containsExactly("2026-12-31 90", "2026-12-31 30");
        nodes.clock.set("2026-12-24");
        assertThat(notices(4)).containsExactly("2026-12-31 90", "2026-12-31 30", "2026-12-31 7");
        var notice = nodes.ledger.stream("commitment:gangs").getLast();
        assertThat(notice.act().reason()).isEqualTo("Notice 7 days ahead of 2026-12-31.");
        assertThat(notice.act().body()).contains("\"on\":\"2026-12-24\"");
    }

    @Test
    void who_was_away_gives_the_nearest_notice_alone_and_another_node_none_again() throws Exception {
        nodes.record("commitment:gangs", "make", made("2026-12-15"));
        var node = nodes.start(notebook);
        nodes.settle(node);
        assertThat(notices(2)).containsExactly("2026-12-15 30");
        node.close();

        nodes.clock.set("2026-12-10");
        nodes.settle(nodes.start(notebook));
        nodes.settle(nodes.start(notebook));
        assertThat(notices(3)).containsExactly("2026-12-15 30", "2026-12-15 7");

        nodes.clock.set("2026-12-11");
        nodes.settle(nodes.start(new InMemoryNotebook()));
        assertThat(nodes.acts("commitment:gangs")).hasSize(3);
    }

    @Test
    void a_day_that_moved_is_announced_anew_and_one_that_was_kept_no_more() throws Exception {
        var node = nodes.start(notebook);
        nodes.record("commitment:gangs", "make", made("2026-12-15"));
        assertThat(notices(2)).containsExactly("2026-12-15 30");

        nodes.record("commitment:gangs", "extend-due-date", "\"due\":\"2027-06-30\"");
        nodes.settle(node);
        nodes.clock.set("2027-04-01");
        assertThat(notices(4)).containsExactly("2026-12-15 30", "2027-06-30 90");

        nodes.record("commitment:gangs", "fulfil", "");
        nodes.clock.set("2027-06-01");
        nodes.record("commitment:other", "make", made("2027-06-05"));
        nodes.settle(node);
        assertThat(nodes.acts("commitment:other")).containsExactly("commitment.make", "commitment.announce-due");
        assertThat(nodes.acts("commitment:gangs")).hasSize(5);
    }

    @Test
    void a_day_that_was_wrong_is_announced_as_it_was_corrected() throws Exception {
        nodes.start(notebook);
        var made = nodes.record("commitment:gangs", "make", made("2027-06-30"));
        nodes.record(
                "commitment:gangs",
                "correct-record",
                "\"corrections\":[{\"commit\":%s,\"instead\":{\"make\":{%s}}}]"
                        .formatted(made.position(), made("2026-12-15")));

        assertThat(notices(3)).containsExactly("2026-12-15 30");
    }

    @Test
    void the_end_of_a_term_follows_from_who_the_members_of_a_forum_were() throws Exception {
        var node = nodes.start(notebook);
        nodes.record("forum:asean", "establish", "\"title\":{\"en\":\"ASEAN\"}");
        nodes.record("forum:asean", "admit-member", "\"party\":\"TH\",\"from\":\"2000-01-01\"");
        nodes.record("forum:asean", "admit-member", "\"party\":\"VN\",\"from\":\"2000-01-01\"");
        nodes.record(
                "instrument:accord",
                "set-effect-rule",
                "\"rule\":{\"condition\":{\"kind\":\"CONSENT_OF_ALL_MEMBERS\",\"members\":{\"forum\":\"forum:asean\"}}}");
        nodes.record(
                "instrument:accord",
                "set-term",
                "\"term\":{\"duration\":{\"number\":5,\"unit\":\"YEARS\"},\"renewal\":\"NONE\"}");
        nodes.record("instrument:accord", "ratify", "\"party\":\"TH\",\"on\":\"2022-01-16\"");
        nodes.record("instrument:accord", "ratify", "\"party\":\"VN\",\"on\":\"2022-01-17\"");
        nodes.record("instrument:accord", "ratify", "\"party\":\"KH\",\"on\":\"2022-01-20\"");
        nodes.settle(node);
        assertThat(expiries()).containsExactly("2027-01-17 90");

        nodes.record("forum:asean", "admit-member", "\"party\":\"KH\",\"from\":\"2000-01-01\"");
        nodes.settle(node);

        assertThat(expiries()).containsExactly("2027-01-17 90", "2027-01-20 90");
    }

    private List<String> expiries() {
        return nodes.ledger.stream("instrument:accord").stream()
                .filter(commit -> commit.act().name().equals("instrument.announce-expiry"))
                .map(commit -> commit.act().body().replaceAll(".*\"days\":(\\d+),\"expires\":\"([^\"]*)\".*", "$2 $1"))
                .toList();
    }

    /** The notices of the commitment, as soon as it has so many acts. */
    private List<String> notices(int acts) throws InterruptedException {
        for (var head = nodes.ledger.head(); nodes.acts("commitment:gangs").size() < acts; head = nodes.ledger.head())
            assertThat(tail.awaitBeyond(head, PATIENCE)).isGreaterThan(head);
        return nodes.ledger.stream("commitment:gangs").stream()
                .filter(commit -> commit.act().name().equals("commitment.announce-due"))
                .map(commit -> commit.act().body().replaceAll(".*\"days\":(\\d+),\"due\":\"([^\"]*)\".*", "$2 $1"))
                .toList();
    }

    private static String made(String due) {
        return "\"title\":{\"en\":\"To act\"},\"by\":[\"MM\"],\"due\":\"" + due + "\"";
    }
}
