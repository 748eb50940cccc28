package org.rapporteur.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.minutes.MinutesEvent.Corrected;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.Service;

@Timeout(60)
class TextsOverHttpTest {

    private static final Localized TEXT = Localized.of("en", "Ministers met in Hanoi.");
    private static final ParagraphNumber ONE = new ParagraphNumber("1");

    @BeforeAll
    static void given() {
        var paragraph = new Paragraph(ONE, null, TEXT, List.of());
        var corrected = new Paragraph(ONE, null, Localized.of("en", "Ministers met in Bangkok."), List.of());
        Service.recording()
                .act(
                        "minutes:texts",
                        List.of(),
                        new Issued(
                                MinutesType.CHAIRS_STATEMENT,
                                TEXT,
                                new MeetingId("meeting:texts-5"),
                                List.of(paragraph),
                                null),
                        new Corrected(1, List.of(new ParagraphChange(ONE, corrected, null)), null, null));
        Service.recording()
                .act(
                        "declaration:texts",
                        List.of(),
                        new DeclarationEvent.Drafted(null, TEXT, List.of(paragraph), null));
    }

    @Test
    void minutes_are_answered_with_where_they_stand() {
        var answer = Service.json(Service.get("/v1/minutes/texts"));

        assertThat(answer.get("state").asString()).isEqualTo("CORRECTED");
        assertThat(answer.get("corrections").asInt()).isEqualTo(1);
        assertThat(answer.get("draft").isNull()).isTrue();
        assertThat(answer.at("/paragraphs/0/text").asString()).isEqualTo("Ministers met in Bangkok.");
    }

    @ParameterizedTest
    @CsvSource({
        "meeting=texts-5, 1",
        "forum=texts&type=CHAIRS_STATEMENT&state=CORRECTED, 1",
        "forum=texts&type=REPORT, 0",
        "forum=texts&state=ISSUED, 0"
    })
    void theListIsFiltered(String query, int found) {
        assertThat(Service.json(Service.get("/v1/minutes?" + query)).get("items"))
                .hasSize(found);
    }

    @Test
    void versions_and_their_difference_can_be_read() {
        var versions = Service.json(Service.get("/v1/minutes/texts/versions")).get("items");
        var difference = Service.json(Service.get("/v1/minutes/texts/difference?from=1&to=2"));

        assertThat(versions).hasSize(2);
        assertThat(versions.at("/1/source").asString()).isEqualTo("CORRIGENDUM");
        assertThat(difference.at("/paragraphs/0/change").asString()).isEqualTo("CHANGED");
        assertThat(difference.at("/paragraphs/0/words/en/1/text").asString()).isEqualTo("Hanoi");
        assertThat(Service.json(Service.get("/v1/declarations/texts/versions")).get("items"))
                .hasSize(1);
        assertThat(Service.get("/v1/declarations/texts/difference?from=1&to=1").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"from=1&to=3, to", "from=0&to=1, from", "from=one&to=1, from", "to=1, from"})
    void what_is_no_version_is_named(String query, String parameter) {
        var answer = Service.get("/v1/minutes/texts/difference?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/pointer").asString()).isEqualTo(parameter);
    }
}
