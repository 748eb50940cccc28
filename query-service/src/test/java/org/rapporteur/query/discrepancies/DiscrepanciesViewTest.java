package org.rapporteur.query.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Raised;
import org.rapporteur.language.DiscrepancyEvent.Reopened;
import org.rapporteur.language.DiscrepancyEvent.Ruled;
import org.rapporteur.language.DiscrepancyEvent.Testified;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Testimony;
import org.rapporteur.query.Given;

class DiscrepanciesViewTest {

    private static final Localized SAID = Localized.of("en", "said");
    private static final Raised RAISED =
            new Raised(SAID, new MeetingId("meeting:adgmin-5"), "chair", List.of(testimony("one")));
    private static final Ruled RULED = new Ruled(SAID, SAID, null);

    @Test
    void itIsOpenUntilItIsRuledAndAgainOnceReopened() {
        var given = given().event(RAISED);
        assertThat(given.document().settled()).isFalse();
        assertThat(given.event(RULED).document().settled()).isTrue();

        var reopened = given.event(new Reopened(SAID)).document();
        assertThat(reopened.state()).isEqualTo(DiscrepancyState.OPEN);
        assertThat(reopened.ruling()).isNull();
        assertThat(reopened.reopenings()).containsExactly(SAID);
    }

    @Test
    void testimoniesAreKeptInTheirOrder() {
        var document =
                given().event(RAISED).event(new Testified(testimony("two"))).document();

        assertThat(document.testimonies()).containsExactly(testimony("one"), testimony("two"));
        assertThat(document.sources().map(source -> source.slug())).contains("one", "two");
    }

    @Test
    void itIsFoundByWhatItIsAboutAndByTheForumOfThat() {
        var filters = new DiscrepanciesView().filters(given().event(RAISED).document());

        assertThat(filters)
                .containsEntry("about", List.of("meeting:adgmin-5"))
                .containsEntry("forum", List.of("forum:adgmin"))
                .containsEntry("state", List.of("OPEN"));
    }

    private static Given<DiscrepancyDocument, DiscrepancyEvent> given() {
        return Given.nothing(new DiscrepanciesView(), "discrepancy:chair");
    }

    private static Testimony testimony(String source) {
        return new Testimony(SAID, List.of(cite(source)));
    }
}
