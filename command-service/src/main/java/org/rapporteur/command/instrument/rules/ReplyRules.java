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
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;

/** What others answer to a reservation, and take back. */
final class ReplyRules {

    private static final String GUIDE = "Guide to Practice on Reservations to Treaties (2011), guideline 2.8.13";

    static final List<Rule> ALL = List.of(
            rule(
                            "own-reservation",
                            "A party cannot accept its own reservation.",
                            VCLT + "20(4)(a)",
                            "Name the other party.")
                    .notBothOfOneParty(
                            ReservationAccepted.class,
                            ReservationMade.class,
                            (accepted, made) -> accepted.reserving().equals(accepted.party())
                                    && accepted.reservation().equals(made.name())),
            rule("accepted-already", "A reservation is accepted once.", VCLT + "20(4)(a)", EARLIER)
                    .notBothOfOneParty(
                            ReservationAccepted.class,
                            ReservationAccepted.class,
                            (one, other) -> one.reserving().equals(other.reserving())
                                    && one.reservation().equals(other.reservation())),
            rule(
                            "accepted-before",
                            "A party that has expressly accepted a reservation can no longer object to it.",
                            GUIDE,
                            DATES)
                    .notBothOfOneParty(
                            ReservationAccepted.class,
                            Objected.class,
                            (accepted, objected) -> accepted.reserving().equals(objected.reserving())
                                    && accepted.reservation().equals(objected.reservation())
                                    && surelyBefore(accepted, objected)),
            rule("objection-withdrawn-already", "An objection is withdrawn once.", VCLT + "22(2)", EARLIER)
                    .notBothOfOneParty(
                            ObjectionWithdrawn.class,
                            ObjectionWithdrawn.class,
                            (one, other) -> one.reserving().equals(other.reserving())
                                    && one.reservation().equals(other.reservation())),
            rule(
                            "no-such-objection",
                            "No objection of %1$s to the reservation '%2$s' of %3$s is on record.",
                            "The record: what withdraws an objection says nothing of it but whose it is.",
                            "Record the objection first.")
                    .form(List.of(ObjectionWithdrawn.class), ReplyRules::notOnRecord),
            rule("before-its-objection", "An objection can be withdrawn only after it was made.", VCLT + "22(2)", DATES)
                    .form(List.of(ObjectionWithdrawn.class), ReplyRules::beforeIt));

    private ReplyRules() {}

    private static Optional<Breach> notOnRecord(Addition one) {
        var added = (ObjectionWithdrawn) one.added();
        return objections(one).isEmpty()
                ? Optional.of(Breach.with(
                        added.party().code(),
                        added.reservation(),
                        added.reserving().code()))
                : Optional.empty();
    }

    private static Optional<Breach> beforeIt(Addition one) {
        var objections = objections(one);
        return objections.stream().allMatch(objected -> surelyBefore(one.added(), objected))
                ? objections.stream().findFirst().map(Breach::by)
                : Optional.empty();
    }

    /** Those that the withdrawal may be that of. */
    private static List<Objected> objections(Addition one) {
        var withdrawn = (ObjectionWithdrawn) one.added();
        return one.before()
                .of(Objected.class)
                .filter(objected -> objected.party().equals(withdrawn.party())
                        && objected.reserving().equals(withdrawn.reserving())
                        && objected.reservation().equals(withdrawn.reservation()))
                .toList();
    }
}
