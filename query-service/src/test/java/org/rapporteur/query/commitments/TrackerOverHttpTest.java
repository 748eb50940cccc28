package org.rapporteur.query.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Service;

@Timeout(60)
@Tag("elsewhere")
class TrackerOverHttpTest {

    @BeforeAll
    static void given() {
        made("overdue", "KH", "2025-06-30");
        made("to-come", "TH", "2999");
        made("undated", "TH", null);
        made("done", "KH", "2025-06-30");
        Service.recording().act("commitment:tracked-done", List.of(), new Fulfilled(null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "by=KH, done overdue",
        "to=VN, done overdue to-come undated",
        "to=KH, ''",
        "forum=tracked&limit=200, done overdue to-come undated",
        "by=KH&state=ELAPSED, overdue",
        "overdue=YES, overdue",
        "due-before=2025-07-01, done overdue",
        "due-before=2999-06-01, done overdue to-come",
        "declaration=tracked&state=MADE, to-come undated"
    })
    void commitmentsAreFoundByWhoPromisedToWhomAndWhetherItIsDue(String query, String found) {
        var separator = query.contains("forum") ? "&" : "&forum=tracked&";
        var items = Service.json(Service.get("/v1/commitments?" + query + separator + "lang=en"))
                .get("items");

        assertThat(items.valueStream().map(one -> one.get("id").asString().replace("commitment:tracked-", "")))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void what_depends_on_the_day_is_paged_like_everything_else() {
        var path = "/v1/commitments?forum=tracked&state=MADE&limit=1";
        var first = Service.json(Service.get(path));
        var second =
                Service.json(Service.get(path + "&cursor=" + first.get("next").asString()));

        assertThat(first.at("/items/0/id").asString()).isEqualTo("commitment:tracked-to-come");
        assertThat(second.at("/items/0/id").asString()).isEqualTo("commitment:tracked-undated");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"by=QQ, by", "due-before=soon, due-before", "overdue=perhaps, overdue", "declaration=A, declaration"})
    void a_wrong_filter_is_named(String query, String parameter) {
        var answer = Service.get("/v1/commitments?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo(parameter);
    }

    private static void made(String slug, String by, @Nullable String due) {
        Service.recording()
                .act(
                        "commitment:tracked-" + slug,
                        List.of(),
                        new Made(
                                Localized.of("en", "A pledge"),
                                List.of(new Party(by)),
                                List.of(new Party("VN")),
                                null,
                                null,
                                new MeetingId("meeting:tracked-5"),
                                new DeclarationId("declaration:tracked"),
                                null,
                                null,
                                null,
                                null,
                                due == null ? null : new EffectiveDate(due),
                                null));
    }
}
