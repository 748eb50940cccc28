package org.rapporteur.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.effect.Told.SG;
import static org.rapporteur.effect.Told.TEXT;
import static org.rapporteur.effect.Told.TH;
import static org.rapporteur.effect.Told.VN;
import static org.rapporteur.effect.Told.date;
import static org.rapporteur.effect.Told.ratified;
import static org.rapporteur.effect.party.ReservationEffect.EXCLUDES_PROVISIONS;
import static org.rapporteur.effect.party.ReservationEffect.MODIFIES;
import static org.rapporteur.effect.party.ReservationEffect.NOT_IN_FORCE_BETWEEN;
import static org.rapporteur.effect.party.ReservationEffect.OPEN;

import org.junit.jupiter.api.Test;
import org.rapporteur.effect.party.ReservationEffect;
import org.rapporteur.effect.party.ReservationRelation;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.party.Party;

/** What reservations, and the replies to them that are on record, do between two parties. */
class ReservationsOnRecordTest {

    /** Singapore joins with a reservation, on 1 March 2021. */
    private static Told reserved() {
        return Told.inForce()
                .and(
                        new Acceded(SG, null, date("2021-03-01")),
                        new ReservationMade(SG, "one", TEXT, date("2021-03-01")));
    }

    private static ReservationEffect between(Told told, Party other, String day) {
        return told.on(day).relations().stream()
                .filter(relation -> relation.other().equals(other))
                .filter(relation -> relation.reservation().equals("SG one"))
                .findFirst()
                .orElseThrow()
                .effect();
    }

    private static Objected objected(String on, boolean precludes) {
        return new Objected(VN, SG, "one", precludes, null, date(on));
    }

    @Test
    void silence_of_twelve_months_is_acceptance() {
        assertThat(between(reserved(), VN, "2022-02-28")).isEqualTo(OPEN);
        assertThat(between(reserved(), VN, "2022-03-01")).isEqualTo(MODIFIES);
        assertThat(reserved().on("2021-02-28").relations()).isEmpty();
    }

    @Test
    void who_accepts_expressly_is_taken_at_its_word_at_once() {
        var accepted = reserved().and(new ReservationAccepted(VN, SG, "one", date("2021-06-01")));

        assertThat(between(accepted, VN, "2021-05-31")).isEqualTo(OPEN);
        assertThat(between(accepted, VN, "2021-06-01")).isEqualTo(MODIFIES);
        assertThat(between(accepted, TH, "2021-06-01")).isEqualTo(OPEN);
    }

    @Test
    void an_objection_keeps_the_provisions_out_and_the_instrument_only_if_it_says_so() {
        assertThat(between(reserved().and(objected("2021-06-01", false)), VN, "2021-06-01"))
                .isEqualTo(EXCLUDES_PROVISIONS);
        assertThat(between(reserved().and(objected("2021-06-01", true)), VN, "2023-06-01"))
                .isEqualTo(NOT_IN_FORCE_BETWEEN);
        assertThat(between(reserved().and(objected("2021-06-01", true)), TH, "2023-06-01"))
                .isEqualTo(MODIFIES);
    }

    @Test
    void an_objection_that_comes_after_twelve_months_changes_nothing() {
        assertThat(between(reserved().and(objected("2022-03-02", true)), VN, "2023-06-01"))
                .isEqualTo(MODIFIES);
    }

    @Test
    void an_objection_is_taken_back_by_its_withdrawal_or_by_an_acceptance_whichever_comes_first() {
        var objection = reserved().and(objected("2021-06-01", false));
        var withdrawn = new ObjectionWithdrawn(VN, SG, "one", date("2024-01-01"));
        var accepted = new ReservationAccepted(VN, SG, "one", date("2023-01-01"));

        assertThat(between(objection.and(withdrawn), VN, "2023-12-31")).isEqualTo(EXCLUDES_PROVISIONS);
        assertThat(between(objection.and(withdrawn), VN, "2024-01-01")).isEqualTo(MODIFIES);
        assertThat(between(objection.and(withdrawn, accepted), VN, "2022-12-31"))
                .isEqualTo(EXCLUDES_PROVISIONS);
        assertThat(between(objection.and(withdrawn, accepted), VN, "2023-01-01"))
                .isEqualTo(MODIFIES);
    }

    @Test
    void what_takes_back_the_objection_to_another_reservation_or_an_earlier_one_leaves_this() {
        var objection = reserved().and(objected("2021-06-01", false));

        for (var other : new Told[] {
            objection.and(new ObjectionWithdrawn(VN, SG, "two", date("2022-01-01"))),
            objection.and(new ObjectionWithdrawn(VN, TH, "one", date("2022-01-01"))),
            objection.and(new ReservationAccepted(VN, SG, "two", date("2022-01-01"))),
            objection.and(new ReservationAccepted(VN, TH, "one", date("2022-01-01"))),
            objection.and(new ObjectionWithdrawn(VN, SG, "one", date("2021-05-01")))
        }) assertThat(between(other, VN, "2023-06-01")).isEqualTo(EXCLUDES_PROVISIONS);
    }

    @Test
    void of_which_nobody_knows_the_day_a_withdrawal_may_have_come_after_the_objection() {
        var undated = reserved().and(objected("2021-06-01", false), new ObjectionWithdrawn(VN, SG, "one", null));
        var either = reserved().and(new Objected(VN, SG, "one", false, null, null));

        assertThat(between(undated, VN, "2023-06-01")).isEqualTo(OPEN);
        assertThat(between(either.and(new ObjectionWithdrawn(VN, SG, "one", date("2021-06-01"))), VN, "2023-06-01"))
                .isEqualTo(MODIFIES);
    }

    @Test
    void a_reservation_lasts_until_it_is_withdrawn_itself() {
        var told = reserved()
                .and(
                        new ReservationMade(SG, "two", TEXT, date("2021-03-01")),
                        new ReservationWithdrawn(SG, "two", date("2022-01-01")));

        assertThat(told.on("2021-12-31").relations())
                .extracting(ReservationRelation::reservation)
                .containsOnly("SG one", "SG two");
        assertThat(told.on("2022-01-01").relations())
                .extracting(ReservationRelation::reservation)
                .containsOnly("SG one");
    }

    /** Its first consent may have been none, where nobody knows what the clauses ask for. */
    @Test
    void who_consents_again_while_the_first_consent_stands_may_object_until_the_second() {
        var told = reserved().and(ratified(VN, "2025-01-01"), objected("2023-06-01", false));

        assertThat(between(told, VN, "2024-12-31")).isEqualTo(MODIFIES);
        assertThat(between(told, VN, "2025-01-01")).isEqualTo(EXCLUDES_PROVISIONS);
    }
}
