package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationModified;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Refusal;

/** Reservations and objections to them. Vienna Convention on the Law of Treaties, articles 19 to 23. */
final class Reservations {

    static final List<Rule> RULES = List.of(
            Conflict.ofOneParty(
                    "reservation-named-already",
                    ReservationMade.class,
                    ReservationMade.class,
                    (one, other) -> one.name().equals(other.name()),
                    "Each reservation of a party has a name of its own.",
                    "Give it another name, or record that the earlier one was modified."),
            Conflict.ofOneParty(
                    "reservation-withdrawn-already",
                    ReservationWithdrawn.class,
                    ReservationWithdrawn.class,
                    (one, other) -> one.name().equals(other.name()),
                    "A reservation is withdrawn once.",
                    "Correct the earlier act."),
            Conflict.ofOneParty(
                    "own-reservation",
                    Objected.class,
                    ReservationMade.class,
                    (objected, made) -> objected.reserving().equals(objected.party())
                            && objected.reservation().equals(made.name()),
                    "A party objects to reservations of others; its own it withdraws.",
                    "Record that the reservation was withdrawn."),
            new Conflict<>(
                    "before-its-reservation",
                    ReservationMade.class,
                    InstrumentEvent.class,
                    (made, fact) -> concerns(fact, made.party(), made.name()) && Days.surelyBefore(fact, made),
                    "A reservation is modified, withdrawn, accepted or objected to after it was made.",
                    CHECK_DATES),
            new Conflict<>(
                    "reservation-withdrawn",
                    ReservationWithdrawn.class,
                    InstrumentEvent.class,
                    (withdrawn, fact) ->
                            concerns(fact, withdrawn.party(), withdrawn.name()) && Days.surelyBefore(withdrawn, fact),
                    "A reservation that was withdrawn is neither modified, accepted nor objected to.",
                    CHECK_DATES),
            Reservations::onRecord);

    private Reservations() {}

    private static boolean concerns(InstrumentEvent fact, Party party, String name) {
        return switch (fact) {
            case ReservationModified modified ->
                modified.party().equals(party) && modified.name().equals(name);
            case ReservationWithdrawn withdrawn ->
                withdrawn.party().equals(party) && withdrawn.name().equals(name);
            case Objected objected ->
                objected.reserving().equals(party) && objected.reservation().equals(name);
            case ReservationAccepted accepted ->
                accepted.reserving().equals(party) && accepted.reservation().equals(name);
            default -> false;
        };
    }

    /** What names a reservation says nothing of it but its name, so the reservation has to be on record. */
    private static void onRecord(Instrument all, InstrumentEvent added) {
        switch (added) {
            case ReservationModified modified -> named(all, modified.party(), modified.name());
            case ReservationWithdrawn withdrawn -> named(all, withdrawn.party(), withdrawn.name());
            case Objected objected -> named(all, objected.reserving(), objected.reservation());
            case ReservationAccepted accepted -> named(all, accepted.reserving(), accepted.reservation());
            default -> {}
        }
    }

    private static void named(Instrument all, Party party, String name) {
        if (all.of(party, ReservationMade.class).stream()
                .noneMatch(made -> made.name().equals(name)))
            throw new Refusal(
                    "no-such-reservation",
                    "No reservation of " + party.code() + " named '" + name + "' is on record.",
                    "Record the reservation first.");
    }
}
