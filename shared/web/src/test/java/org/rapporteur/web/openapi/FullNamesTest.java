package org.rapporteur.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullNamesTest {

    @Test
    void aNameIsShortenedToTheLastPackageAndTheType() {
        assertThat(FullNames.shortened("org.rapporteur.query.minutes.Objection"))
                .isEqualTo("minutes.Objection");
        assertThat(FullNames.shortened("org.rapporteur.query.minutes.Step.Draft"))
                .isEqualTo("minutes.Step.Draft");
        assertThat(FullNames.shortened("Problem")).isEqualTo("Problem");
        assertThat(FullNames.shortened(
                        "org.rapporteur.web.page.PageOrg.rapporteur.query.instruments.InstrumentDocument"))
                .isEqualTo("instruments.InstrumentDocumentPage");
    }

    @Test
    void theClassIsFoundByItsName() {
        assertThat(FullNames.first("org.rapporteur.query.minutes.Step.Draft"))
                .isEqualTo("org.rapporteur.query.minutes.Step$Draft");
        assertThat(FullNames.first("org.rapporteur.web.page.PageOrg.rapporteur.query.minutes.MinutesAnswer"))
                .isEqualTo("org.rapporteur.web.page.Page");
    }
}
