package org.rapporteur.command.instrument;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.InstrumentEvent.ExpiryAnnounced;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;

class AnnounceExpiryTest extends GivenInstrument {

    private static final EffectiveDate END = date("2027-01-17");
    private static final EffectiveDate TODAY = date("2026-12-01");
    private static final ExpiryAnnounced ANNOUNCED = new ExpiryAnnounced(END, 90, TODAY);

    @Test
    void it_is_announced_once_for_a_day_and_so_many_days_ahead() {
        given().when(announce("2027-01-17", 90)).then(ANNOUNCED);
        given(ANNOUNCED).when(announce("2027-01-17", 90)).refused("announced-already");
        given(ANNOUNCED).when(announce("2027-01-17", 30)).then(new ExpiryAnnounced(END, 30, TODAY));
        given(ANNOUNCED).when(announce("2028-01-17", 90)).then(new ExpiryAnnounced(date("2028-01-17"), 90, TODAY));
    }

    @Test
    void what_the_record_did_not_know_yet_when_it_announced_contradicts_nothing() {
        var earlier = new Terminated(null, date("2026-10-01"));

        given(earlier).when(announce("2027-01-17", 90)).then(ANNOUNCED);
        given(ANNOUNCED).when(new Terminate(SUBJECT, null, date("2026-10-01"))).then(earlier);
    }

    @Test
    void it_is_one_day_that_comes() {
        assertThatThrownBy(() -> announce("2027-01", 90)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> announce("2027-01-17", 0)).isInstanceOf(Malformed.class);
    }

    private static AnnounceExpiry announce(String expires, int days) {
        return new AnnounceExpiry(SUBJECT, date(expires), days, TODAY);
    }
}
