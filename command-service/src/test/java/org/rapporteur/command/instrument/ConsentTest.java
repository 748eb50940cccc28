package org.rapporteur.command.instrument;

import static org.rapporteur.language.instrument.LegalCharacter.LEGALLY_BINDING;
import static org.rapporteur.language.instrument.LegalCharacter.NOT_BINDING;
import static org.rapporteur.language.instrument.Provision.EXCLUDED;
import static org.rapporteur.language.instrument.Provision.NOT_KNOWN;
import static org.rapporteur.language.instrument.Provision.PROVIDED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Accepted;
import org.rapporteur.language.instrument.PartyEvent.Approved;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.FormallyConfirmed;
import org.rapporteur.language.instrument.PartyEvent.NotesExchanged;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.party.Party;

class ConsentTest extends GivenInstrument {

    static Stream<Arguments> consents() {
        var on = date("2025");
        return Stream.of(
                Arguments.of(new Ratify(SUBJECT, TH, null, on), new Ratified(TH, null, on)),
                Arguments.of(new Accept(SUBJECT, TH, null, on), new Accepted(TH, null, on)),
                Arguments.of(new Approve(SUBJECT, TH, null, on), new Approved(TH, null, on)),
                Arguments.of(new FormallyConfirm(SUBJECT, ASEAN, null, on), new FormallyConfirmed(ASEAN, null, on)),
                Arguments.of(new Accede(SUBJECT, TH, null, on), new Acceded(TH, null, on)),
                Arguments.of(new Succeed(SUBJECT, TH, KH, on), new Succeeded(TH, KH, on)));
    }

    @ParameterizedTest
    @MethodSource("consents")
    void consent_may_be_the_first_that_is_heard_of_an_instrument(InstrumentAct act, InstrumentEvent event) {
        given().when(act).then(event);
        given(reported(LEGALLY_BINDING)).when(act).then(event);
    }

    @ParameterizedTest
    @MethodSource("consents")
    void it_is_given_once(InstrumentAct act, ConsentGiven event) {
        given(event).when(act).refused("consented-already");
        given(ratified(PH, "2025")).when(act).then(event);
    }

    @ParameterizedTest
    @MethodSource("consents")
    void what_binds_nobody_is_not_consented_to_in_that_way(InstrumentAct act, ConsentGiven event) {
        if (act instanceof Accede) given(reported(NOT_BINDING)).when(act).then(event);
        else given(reported(NOT_BINDING)).when(act).refused("not-binding");
    }

    @ParameterizedTest
    @MethodSource("consents")
    void what_was_abandoned_or_terminated_is_not_consented_to_after_that(InstrumentAct act, ConsentGiven event) {
        given(abandoned("2024")).when(act).refused("abandoned");
        given(terminated("2024")).when(act).refused("ended");
        given(terminated("2026")).when(act).then(event);
    }

    @ParameterizedTest
    @MethodSource("consents")
    void who_joins_without_signature_may_have_signed_later_and_nobody_else(InstrumentAct act, ConsentGiven event) {
        var later = signed(event.party(), "2026");
        if (act instanceof Accede || act instanceof Succeed)
            given(later).when(act).then(event);
        else given(later).when(act).refused("consent-before-signature");
        given(signed(event.party(), "2024")).when(act).then(event);
    }

    @Test
    void a_document_is_deposited_after_it_was_executed() {
        for (InstrumentAct act : new InstrumentAct[] {
            new Ratify(SUBJECT, TH, date("2026"), date("2025")),
            new Accept(SUBJECT, TH, date("2026"), date("2025")),
            new Approve(SUBJECT, TH, date("2026"), date("2025")),
            new FormallyConfirm(SUBJECT, ASEAN, date("2026"), date("2025")),
            new Accede(SUBJECT, TH, date("2026"), date("2025"))
        }) given().when(act).refused("deposited-before-execution");
        given().when(new Ratify(SUBJECT, TH, date("2024"), date("2025")))
                .then(new Ratified(TH, date("2024"), date("2025")));
    }

    @Test
    void states_ratify_and_succeed_and_organisations_confirm_formally() {
        given().when(ratify(ASEAN, "2025")).refused("not-a-state");
        given().when(new Succeed(SUBJECT, ASEAN, null, null)).refused("not-a-state");
        given().when(new FormallyConfirm(SUBJECT, TH, null, null)).refused("not-an-organisation");
        given().when(new Succeed(SUBJECT, TH, TH, null)).refused("own-successor");
    }

    @Test
    void who_is_on_record_as_not_having_signed_does_not_ratify() {
        given(closed("2024", KH)).when(ratify(TH, "2025")).refused("signature-missing");
        given(closed("2024", KH)).when(ratify(KH, "2025")).then(ratified(KH, "2025"));
        given(closed("2024")).when(ratify(TH, "2025")).then(ratified(TH, "2025"));
        given(ratified(TH, "2025"))
                .when(new CloseForSignature(SUBJECT, date("2024"), List.of(KH)))
                .refused("signature-missing");
        given(new ConfirmationRefused(TH, null, null)).when(ratify(TH, "2025")).refused("signature-missing");
        given(new ConfirmationRefused(KH, null, null)).when(ratify(TH, "2025")).then(ratified(TH, "2025"));
        given(closed("2024", KH)).when(accede(TH, "2025")).then(acceded(TH, "2025"));
        given(closed("2024", KH)).when(new Succeed(SUBJECT, TH, null, null)).then(new Succeeded(TH, null, null));
    }

    @Test
    void the_clauses_may_ask_for_a_signature_or_do_without() {
        given(closed("2024", KH), clauses(withoutSignature(PROVIDED)))
                .when(ratify(TH, "2025"))
                .then(ratified(TH, "2025"));
        given(closed("2024", KH), clauses(withoutSignature(EXCLUDED)))
                .when(new Accept(SUBJECT, TH, null, null))
                .refused("signature-missing");
        given(closed("2024", KH)).when(new Accept(SUBJECT, TH, null, null)).then(new Accepted(TH, null, null));
    }

    @Test
    void who_has_left_may_join_again() {
        given(ratified(TH, "2020"), withdrew(TH, "2022"))
                .when(accede(TH, "2025"))
                .then(acceded(TH, "2025"));
        given(ratified(TH, "2020"), new ConsentWithdrawn(TH, null))
                .when(ratify(TH, "2025"))
                .then(ratified(TH, "2025"));
        given(ratified(TH, "2020"), withdrew(TH, "2022"), new WithdrawalRevoked(TH, date("2021")))
                .when(accede(TH, "2025"))
                .refused("consented-already");
        given(ratified(TH, "2020"), withdrew(KH, "2022"))
                .when(accede(TH, "2025"))
                .refused("consented-already");
    }

    @Test
    void a_party_joins_later_only_where_the_clauses_admit_it() {
        given(clauses(accession(EXCLUDED))).when(accede(TH, null)).refused("accession-not-provided");
        given(clauses(accession(PROVIDED, KH))).when(accede(TH, null)).refused("accession-not-provided");
        given(clauses(accession(PROVIDED, KH))).when(accede(KH, null)).then(acceded(KH, null));
        given(clauses(accession(PROVIDED))).when(accede(TH, null)).then(acceded(TH, null));
        given(clauses(accession(NOT_KNOWN))).when(accede(TH, null)).then(acceded(TH, null));
        given(ratified(TH, "2020"), withdrew(TH, "2022"), clauses(accession(EXCLUDED)))
                .when(accede(TH, "2025"))
                .refused("accession-not-provided");
        given(acceded(TH, null)).when(set(accession(EXCLUDED))).refused("accession-not-provided");
    }

    @Test
    void notes_and_notifications_are_given_once() {
        var notes = new NotesExchanged(TH, "12/2025", date("2025"));
        var completed = new ProceduresCompleted(TH, "13/2025", date("2025"));
        given().when(new ExchangeNotes(SUBJECT, TH, "12/2025", date("2025"))).then(notes);
        given(notes).when(new ExchangeNotes(SUBJECT, TH, null, null)).refused("notes-exchanged-already");
        given().when(new NotifyCompletion(SUBJECT, TH, "13/2025", date("2025"))).then(completed);
        given(completed).when(new NotifyCompletion(SUBJECT, TH, null, null)).refused("completion-notified-already");
        given(completed, notes)
                .when(new NotifyCompletion(SUBJECT, KH, null, null))
                .then(new ProceduresCompleted(KH, null, null));
    }

    private static Clauses accession(Provision accession, Party... mayJoin) {
        return new Clauses(List.of(), NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, accession, List.of(mayJoin), NOT_KNOWN);
    }

    private static Clauses withoutSignature(Provision provision) {
        return new Clauses(List.of(), NOT_KNOWN, NOT_KNOWN, provision, NOT_KNOWN, List.of(), NOT_KNOWN);
    }
}
