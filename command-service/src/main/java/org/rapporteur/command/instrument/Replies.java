package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.record.Refusal;

/** What others answer to a reservation, and take back. Vienna Convention on the Law of Treaties, articles 20 and 22; Guide to Practice on Reservations to Treaties (2011), guideline 2.8.13. */
final class Replies {

    static final List<Rule> RULES = List.of(
            Conflict.ofOneParty(
                    "own-reservation",
                    ReservationAccepted.class,
                    ReservationMade.class,
                    (accepted, made) -> accepted.reserving().equals(accepted.party())
                            && accepted.reservation().equals(made.name()),
                    "A party accepts reservations of others.",
                    "Name the other party."),
            Conflict.ofOneParty(
                    "accepted-already",
                    ReservationAccepted.class,
                    ReservationAccepted.class,
                    (one, other) -> one.reserving().equals(other.reserving())
                            && one.reservation().equals(other.reservation()),
                    "A reservation is accepted once.",
                    "Correct the earlier act."),
            Conflict.ofOneParty(
                    "accepted-before",
                    ReservationAccepted.class,
                    Objected.class,
                    (accepted, objected) -> accepted.reserving().equals(objected.reserving())
                            && accepted.reservation().equals(objected.reservation())
                            && Days.surelyBefore(accepted, objected),
                    "Who has accepted a reservation expressly does not object to it any more.",
                    CHECK_DATES),
            Conflict.ofOneParty(
                    "objection-withdrawn-already",
                    ObjectionWithdrawn.class,
                    ObjectionWithdrawn.class,
                    (one, other) -> one.reserving().equals(other.reserving())
                            && one.reservation().equals(other.reservation()),
                    "An objection is withdrawn once.",
                    "Correct the earlier act."),
            Replies::objectedBefore);

    private Replies() {}

    /** What withdraws an objection says nothing of it, so the objection has to be on record; and of an earlier day. */
    private static void objectedBefore(Instrument all, InstrumentEvent added) {
        for (var withdrawn : all.all(ObjectionWithdrawn.class)) {
            var objections = all.of(withdrawn.party(), Objected.class).stream()
                    .filter(objected -> same(objected, withdrawn))
                    .toList();
            if (objections.isEmpty()) throw notOnRecord(withdrawn);
            if (objections.stream().allMatch(objected -> Days.surelyBefore(withdrawn, objected)))
                throw Against.refusal(
                        "before-its-objection",
                        "An objection is withdrawn after it was made.",
                        CHECK_DATES,
                        added == withdrawn ? objections.getFirst() : withdrawn);
        }
    }

    private static boolean same(Objected objected, ObjectionWithdrawn withdrawn) {
        return objected.reserving().equals(withdrawn.reserving())
                && objected.reservation().equals(withdrawn.reservation());
    }

    private static Refusal notOnRecord(ObjectionWithdrawn withdrawn) {
        return new Refusal(
                "no-such-objection",
                "No objection of " + withdrawn.party().code() + " to the reservation '" + withdrawn.reservation()
                        + "' of " + withdrawn.reserving().code() + " is on record.",
                "Record the objection first.");
    }
}
