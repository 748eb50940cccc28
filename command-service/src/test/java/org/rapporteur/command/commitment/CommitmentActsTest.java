package org.rapporteur.command.commitment;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.identity.DeclarationId;

class CommitmentActsTest extends GivenCommitment {

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
    void a_paragraph_is_one_of_a_text() {
        given().when(make((DeclarationId) null, null, null, KH)).refused("paragraph-without-declaration");
    }

    @Test
    void nothing_happens_to_it_before_it_is_made() {
        var made = made(date("2025-01-17"), null, KH);
        given(made).when(reportProgress(date("2025-01-16"))).refused("before-it-was-made");
        given(made).when(extend("2027", date("2025-01-16"))).refused("before-it-was-made");
        given(made).when(fulfil(date("2024"))).refused("before-it-was-made");
        given(made).when(withdraw(date("2024"))).refused("before-it-was-made");
        given(made).when(supersede(OTHER, date("2024"))).refused("before-it-was-made");
        given(progressReported(date("2025-01-16")))
                .when(make(date("2025-01-17"), null, KH))
                .refused("before-it-was-made");
        given(made).when(reportProgress(date("2025-01"))).then(progressReported(date("2025-01")));
        given(fulfilled(date("2025-01")))
                .when(make(date("2025-01-17"), null, KH))
                .then(made);
    }

    @Test
    void nothing_is_done_about_it_after_its_end() {
        given(withdrawn(date("2026-01-15")))
                .when(reportProgress(date("2026-01-16")))
                .refused("withdrawn-before");
        given(superseded(date("2026-01-15")))
                .when(extend("2027", date("2026-02")))
                .refused("superseded-before");
        given(progressReported(date("2026-01-16")))
                .when(fulfil(date("2026-01-15")))
                .refused("fulfilled-before");
        given(extended("2027", date("2026-01-16")))
                .when(withdraw(date("2026-01-15")))
                .refused("withdrawn-before");
        given(progressReported(date("2026-01-16")))
                .when(supersede(OTHER, date("2026-01-15")))
                .refused("superseded-before");
        given(made(date("2025"), null, KH), progressReported(date("2026-01-16")))
                .when(fulfil(date("2026-01-16")))
                .then(fulfilled(date("2026-01-16")));
    }

    @Test
    void it_ends_once() {
        given(made()).when(withdraw(null)).then(withdrawn(null));
        given(made()).when(supersede(OTHER, null)).then(superseded(null));
        given(withdrawn(null)).when(fulfil()).refused("withdrawn-already");
        given(superseded(null)).when(withdraw(null)).refused("superseded-already");
        given(fulfilled(null)).when(supersede(OTHER, null)).refused("fulfilled-already");
    }

    @Test
    void another_one_takes_its_place() {
        given(made()).when(supersede(PLEDGE, null)).refused("superseded-by-itself");
    }

    @Test
    void an_extension_gives_more_time() {
        given().when(extend("2027", null)).then(extended("2027", null));
        given(made(null, date("2026-06"), KH)).when(extend("2026-06-15", null)).then(extended("2026-06-15", null));
        given(made(null, date("2026-06"), KH)).when(extend("2026-05", null)).refused("due-not-later");
        given(extended("2026-05", null)).when(make(null, date("2026-06"), KH)).refused("due-not-later");
    }

    @Test
    void a_later_extension_gives_more_time_than_an_earlier_one_whichever_is_recorded_first() {
        given(extended("2027-06", date("2026-03")))
                .when(extend("2027-05", date("2026-04")))
                .refused("due-not-later");
        given(extended("2027-05", date("2026-04")))
                .when(extend("2027-06", date("2026-03")))
                .refused("due-not-later");
        given(extended("2027-06", date("2026-04")))
                .when(extend("2027-05", date("2026-03")))
                .then(extended("2027-05", date("2026-03")));
        given(extended("2027-06", null)).when(extend("2027-05", null)).then(extended("2027-05", null));
    }
}
