package org.rapporteur.command.instrument;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.InterpretationDeclared;
import org.rapporteur.language.instrument.PartyEvent.InterpretationModified;
import org.rapporteur.language.instrument.PartyEvent.InterpretationWithdrawn;
import org.rapporteur.language.text.Localized;

class InterpretationTest extends GivenInstrument {

    private static final Localized READING = text("Data means personal data.");

    private static DeclareInterpretation declare(String on) {
        return new DeclareInterpretation(SUBJECT, TH, "data", READING, date(on));
    }

    private static InterpretationDeclared declared(String on) {
        return new InterpretationDeclared(TH, "data", READING, date(on));
    }

    private static ModifyInterpretation modify(String on) {
        return new ModifyInterpretation(SUBJECT, TH, "data", READING, date(on));
    }

    private static InterpretationModified modified(String on) {
        return new InterpretationModified(TH, "data", READING, date(on));
    }

    private static WithdrawInterpretation withdraw(String on) {
        return new WithdrawInterpretation(SUBJECT, TH, "data", date(on));
    }

    private static InterpretationWithdrawn withdrawn(String on) {
        return new InterpretationWithdrawn(TH, "data", date(on));
    }

    @Test
    void an_interpretation_is_declared_under_a_name_of_its_own() {
        given().when(declare("2025")).then(declared("2025"));
        given(reported(LegalCharacter.NOT_BINDING)).when(declare("2025")).then(declared("2025"));
        given(declared("2024")).when(declare("2025")).refused("declaration-named-already");
        given(new InterpretationDeclared(TH, "person", READING, null))
                .when(declare("2025"))
                .then(declared("2025"));
        given(abandoned("2024")).when(declare("2025")).refused("abandoned");
    }

    @Test
    void what_names_it_needs_it_on_record() {
        given().when(modify("2025")).refused("no-such-declaration");
        given(new InterpretationDeclared(KH, "data", READING, null))
                .when(withdraw("2025"))
                .refused("no-such-declaration");
        given(new InterpretationDeclared(TH, "person", READING, null))
                .when(withdraw("2025"))
                .refused("no-such-declaration");
        given(declared("2025")).when(modify("2025")).then(modified("2025"));
        given(declared("2025")).when(withdraw("2025")).then(withdrawn("2025"));
    }

    @Test
    void it_is_modified_and_withdrawn_after_it_was_made_and_not_modified_after_that() {
        given(declared("2025")).when(modify("2024")).refused("before-its-declaration");
        given(declared("2025")).when(withdraw("2024")).refused("before-its-declaration");
        given(declared("2024"), withdrawn("2025")).when(modify("2026")).refused("declaration-withdrawn");
        given(declared("2024"), modified("2026")).when(withdraw("2025")).refused("declaration-withdrawn");
        given(declared("2024"), withdrawn("2026")).when(modify("2025")).then(modified("2025"));
        given(declared("2024"), withdrawn("2025")).when(withdraw("2026")).refused("declaration-withdrawn-already");
        given(declared("2024"), new InterpretationDeclared(TH, "person", READING, date("2026")))
                .when(modify("2025"))
                .then(modified("2025"));
    }

    @Test
    void each_is_withdrawn_by_itself() {
        given(
                        declared("2024"),
                        new InterpretationDeclared(TH, "person", READING, null),
                        new InterpretationWithdrawn(TH, "person", date("2025")))
                .when(withdraw("2026"))
                .then(withdrawn("2026"));
        given(
                        declared("2024"),
                        new InterpretationDeclared(TH, "person", READING, null),
                        new InterpretationWithdrawn(TH, "person", date("2025")))
                .when(modify("2026"))
                .then(modified("2026"));
    }
}
