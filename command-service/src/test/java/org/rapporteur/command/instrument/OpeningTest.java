package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.party.Party;

class OpeningTest extends GivenInstrument {

    private static OpenForSignature open(@Nullable String on) {
        return new OpenForSignature(SUBJECT, day(on), null, null, null);
    }

    private static CloseForSignature close(@Nullable String on, Party... signatories) {
        return new CloseForSignature(SUBJECT, day(on), List.of(signatories));
    }

    @Test
    void it_is_opened_and_closed_for_signature() {
        given().when(open("2025")).then(opened("2025"));
        given(opened("2025")).when(close("2026", TH, KH, TH)).then(closed("2026", KH, TH));
    }

    @Test
    void it_is_open_until_a_day_after_the_first() {
        given().when(new OpenForSignature(SUBJECT, date("2025"), date("2024"), null, null))
                .refused("closed-before-opening");
        given().when(new OpenForSignature(SUBJECT, date("2025"), date("2026"), null, null))
                .then(new OpenedForSignature(date("2025"), date("2026"), null, null));
    }

    @Test
    void nobody_signs_before_the_first_day() {
        given(opened("2025-02")).when(sign(TH, "2025-01")).refused("not-open-yet");
        given(opened("2025-02")).when(sign(TH, "2025-02")).then(signed(TH, "2025-02"));
        given(opened("2025-02")).when(sign(TH, null)).then(signed(TH, null));
        given(opened("2025-02"), opened("2024")).when(sign(TH, "2025-01")).then(signed(TH, "2025-01"));
        given(signed(KH, "2025-03"), signed(TH, "2025-01"))
                .when(open("2025-02"))
                .refused("not-open-yet");
    }

    @Test
    void nobody_signs_after_the_last_day_unless_it_was_opened_again() {
        given(opened("2024"), closed("2025-02")).when(sign(TH, "2025-03")).refused("signature-closed");
        given(closed("2025-02")).when(sign(TH, "2025-02-03")).then(signed(TH, "2025-02-03"));
        given(closed("2025-02"), opened("2025-03")).when(sign(TH, "2025-04")).then(signed(TH, "2025-04"));
        given(opened("2024"), closed("2025-02"), opened("2025-06"))
                .when(sign(TH, "2025-04"))
                .refused("signature-closed");
        given(signed(TH, "2025-03")).when(close("2025-02")).refused("signature-closed");
    }

    @Test
    void who_is_on_record_as_not_having_signed_did_not() {
        given(closed("2025", KH)).when(sign(TH, "2024")).refused("not-among-signatories");
        given(closed("2025", KH)).when(sign(TH, null)).refused("not-among-signatories");
        given(closed("2025", KH)).when(sign(KH, "2024")).then(signed(KH, "2024"));
        given(closed("2025")).when(sign(TH, "2024")).then(signed(TH, "2024"));
        given(closed("2025", KH), opened("2026")).when(sign(TH, "2026")).then(signed(TH, "2026"));
        given(signed(TH, "2024")).when(close("2025", KH)).refused("not-among-signatories");
    }
}
