package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.DATES;
import static org.rapporteur.command.instrument.rules.InstrumentRules.EARLIER;
import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.OfReservation;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;

/** Reservations and objections to them. */
final class ReservationRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "reservation-named-already",
                            "Each reservation of a party has a name of its own.",
                            VCLT + "23(1)",
                            "Give it another name, or record that the earlier one was modified.")
                    .notBothOfOneParty(ReservationMade.class, ReservationMade.class, (one, other) -> one.name()
                            .equals(other.name())),
            rule("reservation-withdrawn-already", "A reservation is withdrawn once.", VCLT + "22(1)", EARLIER)
                    .notBothOfOneParty(
                            ReservationWithdrawn.class, ReservationWithdrawn.class, (one, other) -> one.name()
                                    .equals(other.name())),
            rule(
                            "own-reservation",
                            "A party cannot object to its own reservation; it can withdraw it.",
                            VCLT + "20(4)(b)",
                            "Record that the reservation was withdrawn.")
                    .notBoth(
                            Objected.class,
                            ReservationMade.class,
                            (objected, made) -> objected.party().equals(made.party()) && concerns(objected, made)),
            rule(
                            "before-its-reservation",
                            "A reservation can be modified, withdrawn, accepted or objected to only after it was made.",
                            VCLT + "19 and 20",
                            DATES)
                    .notBoth(
                            ReservationMade.class,
                            OfReservation.class,
                            (made, fact) -> concerns(fact, made) && surelyBefore(fact, made)),
            rule(
                            "reservation-withdrawn",
                            "A withdrawn reservation cannot be modified, accepted or objected to.",
                            VCLT + "22(1)",
                            DATES)
                    .notBoth(
                            ReservationWithdrawn.class,
                            OfReservation.class,
                            (withdrawn, fact) -> fact.reserving().equals(withdrawn.party())
                                    && fact.reservation().equals(withdrawn.name())
                                    && surelyBefore(withdrawn, fact)),
            rule(
                            "no-such-reservation",
                            "No reservation of %1$s named '%2$s' is on record.",
                            "The record: what acts upon a reservation says nothing of it but its name.",
                            "Record the reservation first.")
                    .form(List.of(OfReservation.class), ReservationRules::notOnRecord));

    private ReservationRules() {}

    private static boolean concerns(OfReservation fact, ReservationMade made) {
        return fact.reserving().equals(made.party()) && fact.reservation().equals(made.name());
    }

    private static Optional<Breach> notOnRecord(Addition one) {
        var added = (OfReservation) one.added();
        return one.before().of(ReservationMade.class).anyMatch(made -> concerns(added, made))
                ? Optional.empty()
                : Optional.of(Breach.with(added.reserving().code(), added.reservation()));
    }
}
