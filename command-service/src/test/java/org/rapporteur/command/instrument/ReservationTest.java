package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationModified;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

class ReservationTest extends GivenInstrument {

    private static final Localized NEW = text("Not article 5(2).");

    private static MakeReservation reserve(@Nullable String on) {
        return new MakeReservation(SUBJECT, TH, "article-5", text("Not article 5."), day(on));
    }

    private static ModifyReservation modify(String on) {
        return new ModifyReservation(SUBJECT, TH, "article-5", NEW, date(on));
    }

    private static ReservationModified modified(String on) {
        return new ReservationModified(TH, "article-5", NEW, date(on));
    }

    private static WithdrawReservation withdraw(String on) {
        return new WithdrawReservation(SUBJECT, TH, "article-5", date(on));
    }

    private static ReservationWithdrawn withdrawn(String on) {
        return new ReservationWithdrawn(TH, "article-5", date(on));
    }

    private static ObjectToReservation object(Party party, String reservation, String on) {
        return new ObjectToReservation(SUBJECT, party, TH, reservation, true, null, date(on));
    }

    private static Objected objected(Party party, String on) {
        return new Objected(party, TH, "article-5", true, null, date(on));
    }

    @Test
    void a_reservation_is_made_under_a_name_of_its_own() {
        given().when(reserve("2025")).then(reserved(TH, "2025"));
        given(reserved(TH, "2024")).when(reserve("2025")).refused("reservation-named-already");
        given(reserved(KH, "2024")).when(reserve("2025")).then(reserved(TH, "2025"));
        given(new ReservationMade(TH, "article-6", NEW, null))
                .when(reserve("2025"))
                .then(reserved(TH, "2025"));
    }

    @Test
    void the_clauses_may_exclude_it_and_what_binds_nobody_has_none() {
        given(clauses(reservations(Provision.EXCLUDED))).when(reserve("2025")).refused("reservations-excluded");
        given(clauses(reservations(Provision.PROVIDED))).when(reserve("2025")).then(reserved(TH, "2025"));
        given(reserved(TH, "2025")).when(set(reservations(Provision.EXCLUDED))).refused("reservations-excluded");
        given(clauses(reservations(Provision.EXCLUDED)))
                .when(ratify(TH, "2025"))
                .then(ratified(TH, "2025"));
        given(reported(LegalCharacter.NOT_BINDING)).when(reserve("2025")).refused("not-binding");
    }

    @Test
    void what_names_a_reservation_needs_it_on_record() {
        given().when(modify("2025")).refused("no-such-reservation");
        given(reserved(KH, "2025")).when(withdraw("2025")).refused("no-such-reservation");
        given(reserved(TH, "2025")).when(object(KH, "article-6", "2025")).refused("no-such-reservation");
        given(reserved(TH, "2025")).when(modify("2025")).then(modified("2025"));
        given(reserved(TH, "2025")).when(withdraw("2025")).then(withdrawn("2025"));
        given(reserved(TH, "2025")).when(object(KH, "article-5", "2025")).then(objected(KH, "2025"));
    }

    @Test
    void it_is_modified_withdrawn_and_objected_to_after_it_was_made() {
        given(reserved(TH, "2025")).when(modify("2024")).refused("before-its-reservation");
        given(reserved(TH, "2025")).when(withdraw("2024")).refused("before-its-reservation");
        given(reserved(TH, "2025")).when(object(KH, "article-5", "2024")).refused("before-its-reservation");
        given(reserved(TH, "2025"), reserved(KH, "2024"))
                .when(object(PH, "article-5", "2025"))
                .then(objected(PH, "2025"));
    }

    @Test
    void once_withdrawn_it_is_neither_modified_nor_objected_to_nor_withdrawn() {
        given(reserved(TH, "2024"), withdrawn("2025")).when(modify("2026")).refused("reservation-withdrawn");
        given(reserved(TH, "2024"), withdrawn("2025"))
                .when(object(KH, "article-5", "2026"))
                .refused("reservation-withdrawn");
        given(reserved(TH, "2024"), withdrawn("2025"))
                .when(withdraw("2025-01"))
                .refused("reservation-withdrawn-already");
        given(reserved(TH, "2024"), withdrawn("2026")).when(modify("2025")).then(modified("2025"));
        given(reserved(TH, "2024"), objected(KH, "2027")).when(withdraw("2026")).refused("reservation-withdrawn");
        given(reserved(TH, "2024"), withdrawn("2025"), reserved(KH, "2024"))
                .when(new WithdrawReservation(SUBJECT, KH, "article-5", date("2026")))
                .then(new ReservationWithdrawn(KH, "article-5", date("2026")));
    }

    @Test
    void nobody_objects_to_its_own() {
        given(reserved(TH, "2024")).when(object(TH, "article-5", "2025")).refused("own-reservation");
    }

    private static Clauses reservations(Provision provision) {
        return new Clauses(
                List.of(),
                Provision.NOT_KNOWN,
                Provision.NOT_KNOWN,
                Provision.NOT_KNOWN,
                Provision.NOT_KNOWN,
                List.of(),
                provision);
    }
}
