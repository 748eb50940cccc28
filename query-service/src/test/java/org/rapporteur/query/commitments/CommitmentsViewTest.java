package org.rapporteur.query.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.CommitmentEvent;
import org.rapporteur.language.CommitmentEvent.Fulfilled;
import org.rapporteur.language.CommitmentEvent.Made;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.query.Given;

class CommitmentsViewTest {

    private static final Made MADE = new Made(
            Localized.of("en", "To follow up"), List.of(new Party("TH")), List.of(), null, null, null, null, null);
    private static final ProgressReported PROGRESS =
            new ProgressReported(Localized.of("en", "Talks were held"), null, null);

    @Test
    void itIsMadeThenInProgressThenFulfilled() {
        var given = given().event(MADE);
        assertThat(given.document().state()).isEqualTo(CommitmentState.MADE);
        assertThat(given.event(PROGRESS).document().state()).isEqualTo(CommitmentState.IN_PROGRESS);
        assertThat(given.event(new Fulfilled(null, null)).document().state()).isEqualTo(CommitmentState.FULFILLED);
    }

    @Test
    void theOrderOfRecordingDoesNotMatter() {
        var document = given().event(new Fulfilled(null, null))
                .event(PROGRESS)
                .event(MADE)
                .document();

        assertThat(document.state()).isEqualTo(CommitmentState.FULFILLED);
        assertThat(document.by()).containsExactly(new Party("TH"));
        assertThat(document.progress()).hasSize(1);
    }

    private static Given<CommitmentDocument, CommitmentEvent> given() {
        return Given.nothing(new CommitmentsView(), "commitment:follow-up");
    }
}
