package org.rapporteur.command.instrument;

import static org.rapporteur.language.instrument.LegalCharacter.LEGALLY_BINDING;
import static org.rapporteur.language.instrument.LegalCharacter.NOT_BINDING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;

class EndsTest extends GivenInstrument {

    private static final EffectiveDate ON = date("2025");

    private static Terminate terminate(@Nullable String on) {
        return new Terminate(SUBJECT, null, day(on));
    }

    @Test
    void an_instrument_is_given_up() {
        given().when(abandon("2026")).then(abandoned("2026"));
        given(reported(NOT_BINDING, KH, TH), signed(TH, null))
                .when(abandon("2026"))
                .then(abandoned("2026"));
        given(reported(NOT_BINDING), signed(TH, null)).when(abandon(null)).then(abandoned(null));
        given(abandoned("2026")).when(abandon("2027")).refused("abandoned");
    }

    @Test
    void what_binds_nobody_and_all_have_signed_is_not_given_up() {
        given(reported(NOT_BINDING, KH, TH), signed(TH, null), signed(KH, null))
                .when(abandon(null))
                .refused("signed-by-all");
        given(signed(TH, null), signed(KH, null), abandoned(null))
                .when(report(NOT_BINDING, KH, TH))
                .refused("signed-by-all");
        given(reported(LEGALLY_BINDING, KH, TH), signed(TH, null), signed(KH, null))
                .when(abandon(null))
                .then(abandoned(null));
    }

    @Test
    void what_took_effect_is_not_given_up() {
        for (InstrumentEvent effect : new InstrumentEvent[] {
            inEffect(null), terminated(null), new Suspended(List.of(), null, null), new Resumed(List.of(), null)
        }) given(effect).when(abandon("2026")).refused("took-effect");
        given(abandoned(null)).when(terminate(null)).refused("took-effect");
    }

    @Test
    void it_is_suspended_and_resumed_between_all_or_some() {
        given().when(new Suspend(SUBJECT, List.of(TH, KH), text("War"), ON))
                .then(new Suspended(List.of(KH, TH), text("War"), ON));
        given().when(new Resume(SUBJECT, List.of(TH, KH), ON)).then(new Resumed(List.of(KH, TH), ON));
        given(inEffect("2026")).when(new Suspend(SUBJECT, List.of(), null, ON)).refused("not-in-effect-yet");
        given(inEffect("2026")).when(new Resume(SUBJECT, List.of(), ON)).refused("not-in-effect-yet");
        given(terminated("2024"))
                .when(new Suspend(SUBJECT, List.of(), null, ON))
                .refused("ended");
        given(terminated("2024")).when(new Resume(SUBJECT, List.of(), ON)).refused("ended");
    }

    @Test
    void it_is_terminated_once_and_after_it_was_in_effect() {
        given().when(terminate("2025")).then(terminated("2025"));
        given(terminated("2025")).when(terminate("2026")).refused("terminated-already");
        given(inEffect("2026")).when(terminate("2025")).refused("not-in-effect-yet");
        given(signed(TH, "2026")).when(terminate("2025")).refused("ended");
    }

    @Test
    void what_has_ended_may_still_be_registered_terminated_or_superseded() {
        given(terminated("2024")).when(new Supersede(SUBJECT, OTHER, ON)).then(new Superseded(OTHER, ON));
        given(new Superseded(OTHER, date("2024"))).when(terminate("2025")).then(terminated("2025"));
        given(terminated("2024")).when(new Register(SUBJECT, UN, "I-1", ON)).then(new Registered(UN, "I-1", ON));
        given(terminated("2024")).when(report(NOT_BINDING)).then(reported(NOT_BINDING));
    }

    @Test
    void another_instrument_takes_its_place() {
        given().when(new Supersede(SUBJECT, OTHER, ON)).then(new Superseded(OTHER, ON));
        given(new Superseded(OTHER, ON)).when(new Supersede(SUBJECT, OTHER, ON)).refused("recorded-already");
        given().when(new Supersede(SUBJECT, SUBJECT, ON)).refused("itself");
        given(new Superseded(OTHER, date("2024"))).when(sign(TH, "2025")).refused("ended");
    }

    @Test
    void it_is_amended_by_another_instrument_or_by_none_on_record() {
        given().when(new Amend(SUBJECT, OTHER, text("Article 5"), ON)).then(new Amended(OTHER, text("Article 5"), ON));
        given().when(new Amend(SUBJECT, null, null, null)).then(new Amended(null, null, null));
        given().when(new Amend(SUBJECT, SUBJECT, null, null)).refused("itself");
        given(terminated("2024")).when(new Amend(SUBJECT, null, null, ON)).refused("ended");
    }

    @Test
    void it_is_extended_beyond_the_day() {
        given().when(new Extend(SUBJECT, date("2030"), OTHER, ON)).then(new Extended(date("2030"), OTHER, ON));
        given().when(new Extend(SUBJECT, date("2024"), null, ON)).refused("extended-into-the-past");
        given().when(new Extend(SUBJECT, null, SUBJECT, ON)).refused("itself");
        given(terminated("2024")).when(new Extend(SUBJECT, null, null, ON)).refused("ended");
    }

    @Test
    void entry_into_effect_is_reported_and_not_on_two_days() {
        given().when(new ReportEntryIntoEffect(SUBJECT, ON)).then(inEffect("2025"));
        given(inEffect("2024")).when(new ReportEntryIntoEffect(SUBJECT, ON)).refused("entry-reported-otherwise");
        given(inEffect("2026")).when(new ReportEntryIntoEffect(SUBJECT, ON)).refused("entry-reported-otherwise");
        given(inEffect("2025-06")).when(new ReportEntryIntoEffect(SUBJECT, ON)).then(inEffect("2025"));
        given(abandoned(null)).when(new ReportEntryIntoEffect(SUBJECT, ON)).refused("took-effect");
    }
}
