package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.HANDBOOK;
import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.command.rule.Statement;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Accepted;
import org.rapporteur.language.instrument.PartyEvent.Approved;
import org.rapporteur.language.instrument.PartyEvent.FormallyConfirmed;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.party.Party;

/** What an act may not say by itself, whatever else is on record. */
final class SingleActRules {

    private static final String CAPACITY = "Vienna Conventions of 1969 and 1986, articles 2(1)(b) and (b bis) and 14";

    private static final Statement ITSELF = rule(
            "itself",
            "An instrument cannot amend, extend or supersede itself.",
            VCLT + "39 to 41 and 59",
            "Name the other instrument, or none if it is not on record.");

    private static final Statement DEPOSITED = rule(
            "deposited-before-execution",
            "An instrument of consent is deposited, exchanged or notified after it was executed.",
            VCLT + "16",
            "Check the two dates.");

    static final List<Rule> ALL = List.of(
            ITSELF.not(Amended.class, (subject, amended) -> subject.equals(amended.by())),
            ITSELF.not(Extended.class, (subject, extended) -> subject.equals(extended.by())),
            ITSELF.not(Superseded.class, (subject, superseded) -> subject.equals(superseded.by())),
            rule(
                            "extended-into-the-past",
                            "The new last day must be after the day of the agreement.",
                            VCLT + "54(b)",
                            "Check the two dates.")
                    .not(Extended.class, extended -> surelyBefore(extended.until(), extended.on())),
            rule(
                            "closed-before-opening",
                            "The last day for signature must be after the first.",
                            HANDBOOK + "3.1",
                            "Check the two dates.")
                    .not(OpenedForSignature.class, opened -> surelyBefore(opened.until(), opened.on())),
            only("not-a-state", "states ratify", "is an organisation", "Record a formal confirmation.")
                    .form(List.of(Ratified.class), one -> party(one, SingleActRules::organisation)),
            only("not-a-state", "states succeed", "is an organisation", "Record an accession.")
                    .form(List.of(Succeeded.class), one -> party(one, SingleActRules::organisation)),
            only("not-an-organisation", "organisations confirm formally", "is none", "Record a ratification.")
                    .form(List.of(FormallyConfirmed.class), one -> party(one, party -> !organisation(party))),
            rule(
                            "own-successor",
                            "A state cannot succeed itself.",
                            "Vienna Convention on Succession of States in respect of Treaties, article 2(1)(b)",
                            "Name the other state, or none.")
                    .not(Succeeded.class, succeeded -> succeeded.party().equals(succeeded.predecessor())),
            DEPOSITED.not(Ratified.class, one -> surelyBefore(one.on(), one.executed())),
            DEPOSITED.not(Accepted.class, one -> surelyBefore(one.on(), one.executed())),
            DEPOSITED.not(Approved.class, one -> surelyBefore(one.on(), one.executed())),
            DEPOSITED.not(FormallyConfirmed.class, one -> surelyBefore(one.on(), one.executed())),
            DEPOSITED.not(Acceded.class, one -> surelyBefore(one.on(), one.executed())),
            rule(
                            "effect-before-notice",
                            "A withdrawal cannot take effect before its notice.",
                            VCLT + "56(2) and 67",
                            "Check the two dates.")
                    .not(Withdrew.class, withdrew -> surelyBefore(withdrew.on(), withdrew.notified())));

    private SingleActRules() {}

    private static Statement only(String code, String who, String what, String remedy) {
        return rule(code, "Only " + who + ", and %1$s " + what + ".", CAPACITY, remedy);
    }

    private static Optional<Breach> party(Addition one, Predicate<Party> wrong) {
        return Optional.of(((PartyEvent) one.added()).party()).filter(wrong).map(party -> Breach.with(party.code()));
    }

    private static boolean organisation(Party party) {
        return party.code().startsWith("org:");
    }
}
