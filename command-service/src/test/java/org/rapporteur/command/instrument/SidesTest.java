package org.rapporteur.command.instrument;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.InstrumentEvent.SideFormed;
import org.rapporteur.language.party.Party;

/** Several parties may be one side. */
class SidesTest extends GivenInstrument {

    @Test
    void several_parties_form_one_side_and_others_another() {
        given().when(side("ASEAN", TH, KH)).then(formed("ASEAN", TH, KH));
        given(formed("ASEAN", TH, KH)).when(side("Others", PH, VN)).then(formed("Others", PH, VN));
    }

    @Test
    void no_party_is_on_two_sides() {
        given(formed("ASEAN", TH, KH)).when(side("Others", KH, VN)).refused("on-two-sides");
        given(formed("ASEAN", TH, KH)).when(side("ASEAN", TH, KH)).refused("on-two-sides");
    }

    private static FormSide side(String called, Party... parties) {
        return new FormSide(SUBJECT, text(called), List.of(parties), date("2025-01-16"));
    }

    private static SideFormed formed(String called, Party... parties) {
        return new SideFormed(text(called), List.of(parties), date("2025-01-16"));
    }
}
