package org.rapporteur.command.commitment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.commitment.CommitmentEvent.DueAnnounced;
import org.rapporteur.language.date.EffectiveDate;

class AnnounceDueTest extends GivenCommitment {

    private static final EffectiveDate DUE = date("2026-12-31");
    private static final EffectiveDate TODAY = date("2026-12-01");
    private static final DueAnnounced ANNOUNCED = new DueAnnounced(DUE, 30, TODAY);

    @Test
    void it_is_announced_once_for_a_day_and_so_many_days_ahead() {
        given(made()).when(announce("2026-12-31", 30)).then(ANNOUNCED);
        given(made(), ANNOUNCED).when(announce("2026-12-31", 30)).refused("announced-already");
        given(made(), ANNOUNCED).when(announce("2026-12-31", 7)).then(new DueAnnounced(DUE, 7, TODAY));
        given(made(), ANNOUNCED).when(announce("2027-12-31", 30)).then(new DueAnnounced(date("2027-12-31"), 30, TODAY));
    }

    @Test
    void what_the_record_did_not_know_yet_when_it_announced_contradicts_nothing() {
        given(fulfilled(date("2026-10-01"))).when(announce("2026-12-31", 30)).then(ANNOUNCED);
        given(ANNOUNCED).when(fulfil(date("2026-10-01"))).then(fulfilled(date("2026-10-01")));
        given(ANNOUNCED).when(make(date("2026-12-02"), null, KH)).then(made(date("2026-12-02"), null, KH));
        given(made(date("2026-12-02"), null, KH))
                .when(announce("2026-12-31", 30))
                .then(ANNOUNCED);
    }

    @ParameterizedTest
    @CsvSource({"2026-12, 30", "2026-12-31?, 30", "2026-12-31, 0", "2026-12-31, -7", "2026-12-31, 3661"})
    void it_is_one_day_that_comes(String due, int days) {
        assertThatThrownBy(() -> announce(due, days)).isInstanceOf(Malformed.class);
    }

    private static AnnounceDue announce(String due, int days) {
        return new AnnounceDue(PLEDGE, date(due), days, TODAY);
    }
}
