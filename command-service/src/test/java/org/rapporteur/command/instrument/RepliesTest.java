package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.party.Party;

/** What others answer to a reservation: acceptances, and objections that are withdrawn. */
class RepliesTest extends GivenInstrument {

    private static AcceptReservation accept(Party party, @Nullable String on) {
        return new AcceptReservation(SUBJECT, party, TH, "article-5", day(on));
    }

    private static ReservationAccepted accepted(Party party, @Nullable String on) {
        return new ReservationAccepted(party, TH, "article-5", day(on));
    }

    private static WithdrawObjection withdraw(Party party, @Nullable String on) {
        return new WithdrawObjection(SUBJECT, party, TH, "article-5", day(on));
    }

    private static ObjectionWithdrawn withdrawn(Party party, @Nullable String on) {
        return new ObjectionWithdrawn(party, TH, "article-5", day(on));
    }

    private static Objected objected(Party party, @Nullable String on) {
        return new Objected(party, TH, "article-5", true, null, day(on));
    }

    private static ObjectToReservation object(Party party, @Nullable String on) {
        return new ObjectToReservation(SUBJECT, party, TH, "article-5", true, null, day(on));
    }

    @Test
    void a_reservation_on_record_is_accepted_once_and_not_by_its_maker() {
        given(reserved(TH, "2024")).when(accept(KH, "2025")).then(accepted(KH, "2025"));
        given(reserved(TH, null)).when(accept(KH, null)).then(accepted(KH, null));
        given(reserved(KH, "2024")).when(accept(VN, "2025")).refused("no-such-reservation");
        given(reserved(TH, "2024")).when(accept(TH, "2025")).refused("own-reservation");
        given(reserved(TH, "2024"), accepted(KH, "2025"))
                .when(accept(KH, "2026"))
                .refused("accepted-already");
        given(reserved(TH, "2024"), accepted(KH, "2025"))
                .when(accept(VN, "2026"))
                .then(accepted(VN, "2026"));
    }

    @Test
    void it_is_accepted_after_it_was_made_and_before_it_was_withdrawn() {
        var gone = new ReservationWithdrawn(TH, "article-5", date("2025"));

        given(reserved(TH, "2024")).when(accept(KH, "2023")).refused("before-its-reservation");
        given(reserved(TH, "2024"), gone).when(accept(KH, "2026")).refused("reservation-withdrawn");
        given(reserved(TH, "2024"), accepted(KH, "2026"))
                .when(new WithdrawReservation(SUBJECT, TH, "article-5", date("2025")))
                .refused("reservation-withdrawn");
    }

    @Test
    void who_accepted_does_not_object_later_but_who_objected_may_accept() {
        given(reserved(TH, "2024"), accepted(KH, "2025"))
                .when(object(KH, "2026"))
                .refused("accepted-before");
        given(reserved(TH, "2024"), objected(KH, "2026"))
                .when(accept(KH, "2025"))
                .refused("accepted-before");
        given(reserved(TH, "2024"), objected(KH, "2025"))
                .when(accept(KH, "2026"))
                .then(accepted(KH, "2026"));
        given(reserved(TH, "2024"), accepted(KH, "2025"))
                .when(object(VN, "2026"))
                .then(objected(VN, "2026"));
        given(reserved(TH, "2024"), accepted(KH, "2025")).when(object(KH, null)).then(objected(KH, null));
    }

    @Test
    void an_objection_on_record_is_withdrawn_once_and_after_it_was_made() {
        given(reserved(TH, "2024"), objected(KH, "2025"))
                .when(withdraw(KH, "2026"))
                .then(withdrawn(KH, "2026"));
        given(reserved(TH, "2024"), objected(KH, "2025"))
                .when(withdraw(VN, "2026"))
                .refused("no-such-objection");
        given(reserved(TH, "2024"), objected(KH, "2025"))
                .when(withdraw(KH, "2024"))
                .refused("before-its-objection");
        given(reserved(TH, "2024"), objected(KH, null), withdrawn(KH, "2024"))
                .when(object(KH, "2025"))
                .then(objected(KH, "2025"));
        given(reserved(TH, "2024"), objected(KH, "2025"), withdrawn(KH, "2026"))
                .when(withdraw(KH, "2027"))
                .refused("objection-withdrawn-already");
    }
}
