package org.rapporteur.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitmentActsTest extends CommitmentRules {

    @Test
    void a_commitment_is_made_once() {
        given().when(make(null, null, KH)).then(made(null, null, KH));
        given(made()).when(make(null, null, KH)).refused("made-already");
        given(made(), fulfilled(null)).when(make(null, null, KH)).refused("made-already");
    }

    @Test
    void somebody_makes_it() {
        given().when(make(null, null)).refused("made-by-nobody");
        given().when(make(null, null, TH, KH, TH)).then(made(null, null, KH, TH));
    }

    @Test
    void nothing_is_due_before_it_was_promised() {
        given().when(make(date("2025-01-17"), date("2025-01-16"), KH)).refused("due-before-made");
        given().when(make(date("2025"), date("2024"), KH)).refused("due-before-made");
    }

    @Test
    void what_may_be_due_when_it_is_promised_or_later_is_recorded() {
        given().when(make(date("2025-01-17"), date("2025-01-17"), KH))
                .then(made(date("2025-01-17"), date("2025-01-17"), KH));
        given().when(make(date("2025-01-17"), date("2025"), KH)).then(made(date("2025-01-17"), date("2025"), KH));
        given().when(make(date("2025-01-17"), date("2025-01-16?"), KH))
                .then(made(date("2025-01-17"), date("2025-01-16?"), KH));
        given().when(make(null, date("2025"), KH)).then(made(null, date("2025"), KH));
        given().when(make(date("2025"), null, KH)).then(made(date("2025"), null, KH));
    }

    @Test
    void progress_is_reported_as_often_as_there_is_any() {
        given().when(reportProgress(date("2026-01"))).then(progressReported(date("2026-01")));
        given(made(), progressReported(date("2026-01")))
                .when(reportProgress(date("2026-01")))
                .then(progressReported(date("2026-01")));
    }

    @Test
    void what_was_fulfilled_makes_no_more_progress() {
        given(made(), fulfilled(date("2026-01-15")))
                .when(reportProgress(date("2026-01-16")))
                .refused("fulfilled-before");
        given(fulfilled(date("2025")), made())
                .when(reportProgress(date("2026-01")))
                .refused("fulfilled-before");
    }

    @Test
    void progress_that_may_have_come_before_is_recorded_after() {
        given(fulfilled(date("2026-01-15"))).when(reportProgress(date("2026"))).then(progressReported(date("2026")));
        given(fulfilled(date("2026-01-15")))
                .when(reportProgress(date("2026-01-15")))
                .then(progressReported(date("2026-01-15")));
        given(fulfilled(date("2026"))).when(reportProgress(null)).then(progressReported(null));
        given(fulfilled(null)).when(reportProgress(date("2026"))).then(progressReported(date("2026")));
    }

    @Test
    void a_commitment_is_fulfilled_once() {
        given().when(fulfil()).then(fulfilled(null));
        given(made(), progressReported(null)).when(fulfil()).then(fulfilled(null));
        given(fulfilled(null), progressReported(null)).when(fulfil()).refused("fulfilled-already");
        given(fulfilled(date("2026")), made()).when(fulfil()).refused("fulfilled-already");
    }

    @Test
    void each_event_says_its_part() {
        assertThat(state(made())).isEqualTo(new Commitment(true, false, Optional.empty()));
        assertThat(state(progressReported(null))).isEqualTo(state());
        assertThat(state(fulfilled(date("2026")))).isEqualTo(new Commitment(false, true, Optional.of(date("2026"))));
        assertThat(state(fulfilled(date("2026")), progressReported(null), made()))
                .isEqualTo(new Commitment(true, true, Optional.of(date("2026"))))
                .isEqualTo(state(made(), progressReported(null), fulfilled(date("2026"))));
    }
}
