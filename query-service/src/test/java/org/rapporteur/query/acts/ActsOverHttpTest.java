package org.rapporteur.query.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class ActsOverHttpTest {

    private static final String ACTS = "/v1/subjects/commitments/acts-paged/acts";

    /** Two events in the first act, one in each of the others. */
    @BeforeAll
    static void given() {
        record(made(), new Fulfilled(null, null));
        for (var again = 0; again < 4; again++) record(new Fulfilled(null, null));
    }

    @Test
    void one_list_where_the_page_is_large_enough() {
        var all = Service.json(Service.get(ACTS + "?limit=5"));

        assertThat(versions(all)).containsExactly(0L, 2L, 3L, 4L, 5L);
        assertThat(all.get("next").isNull()).isTrue();
    }

    @Test
    void page_after_page_at_the_position_of_the_first() {
        var first = Service.json(Service.get(ACTS + "?limit=2"));
        var second = Service.json(Service.get(ACTS + "?limit=2&cursor=" + next(first)));
        Service.recording().act("commitment:acts-other", List.of(), made());
        var third = Service.json(Service.get(ACTS + "?limit=2&cursor=" + next(second)));

        assertThat(versions(first)).containsExactly(0L, 2L);
        assertThat(versions(second)).containsExactly(3L, 4L);
        assertThat(versions(third)).containsExactly(5L);
        assertThat(third.get("next").isNull()).isTrue();
        assertThat(List.of(second.get("position"), third.get("position"))).containsOnly(first.get("position"));
    }

    @Test
    void what_is_recorded_meanwhile_is_on_no_later_page() {
        var subject = "commitment:acts-growing";
        Service.recording().act(subject, List.of(), made());
        Service.recording().act(subject, List.of(), new Fulfilled(null, null));
        var path = "/v1/subjects/commitments/acts-growing/acts?limit=1";
        var first = Service.get(path);
        Service.recording().act(subject, List.of(), new Fulfilled(null, null));
        var second = Service.get(path + "&cursor=" + next(Service.json(first)));

        assertThat(versions(Service.json(second))).containsExactly(1L);
        assertThat(Service.json(second).get("next").isNull()).isTrue();
        assertThat(second.headers().firstValue("ETag").orElseThrow()).startsWith("\"1-");
        assertThat(second.headers().firstValue("Ledger-Position"))
                .isEqualTo(first.headers().firstValue("Ledger-Position"));
        assertThat(versions(Service.json(Service.get(path + "0")))).containsExactly(0L, 1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "99999999 0", "0 commitment:acts-paged", "-1 0"})
    void a_cursor_of_another_list_is_refused(String plain) {
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        var answer = Service.get(ACTS + "?cursor=" + cursor);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo("cursor");
    }

    private static void record(CommitmentEvent... events) {
        Service.recording().act("commitment:acts-paged", List.of(), events);
    }

    private static Made made() {
        return new Made(
                Localized.of("en", "A pledge"),
                List.of(new Party("LA")),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String next(JsonNode page) {
        return page.get("next").asString();
    }

    private static List<Long> versions(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(act -> act.get("version").asLong())
                .toList();
    }
}
