package org.rapporteur.command.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstrumentTest extends InstrumentRules {

    @Test
    void each_event_says_its_part() {
        assertThat(state()).isEqualTo(new Instrument(false, false, List.of(), Map.of()));
        assertThat(state(reported(KH, TH))).isEqualTo(new Instrument(true, false, List.of(KH, TH), Map.of()));
        assertThat(state(planned())).isEqualTo(state());
        assertThat(state(abandoned())).isEqualTo(new Instrument(false, true, List.of(), Map.of()));
        assertThat(state(signedOn(TH, "2025-01"), signed(KH)))
                .isEqualTo(new Instrument(
                        false, false, List.of(), Map.of(TH, Optional.of(date("2025-01")), KH, Optional.empty())));
    }

    @Test
    void no_event_takes_away_what_another_said() {
        var all = new Instrument(true, true, List.of(KH, TH), Map.of(TH, Optional.empty()));

        assertThat(state(reported(KH, TH), signed(TH), planned(), abandoned())).isEqualTo(all);
        assertThat(state(abandoned(), planned(), signed(TH), reported(KH, TH))).isEqualTo(all);
    }

    @Test
    void signatories_outside_the_parties_are_named_in_order() {
        assertThat(state(signed(VN), signed(TH), signed(ID), signed(KH)).signatoriesOutside(List.of(KH)))
                .containsExactly(ID, TH, VN);
    }
}
