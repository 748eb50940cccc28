package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.DATES;
import static org.rapporteur.command.instrument.rules.InstrumentRules.EARLIER;
import static org.rapporteur.command.instrument.rules.InstrumentRules.HANDBOOK;
import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Optional;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.Event;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Accepted;
import org.rapporteur.language.instrument.PartyEvent.Approved;
import org.rapporteur.language.instrument.PartyEvent.Completing;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.FormallyConfirmed;
import org.rapporteur.language.instrument.PartyEvent.Interpreting;
import org.rapporteur.language.instrument.PartyEvent.Leaving;
import org.rapporteur.language.instrument.PartyEvent.NotesExchanged;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.Reserving;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.Signing;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.party.Party;

/** How a party consents to be bound. */
final class ConsentRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "not-binding",
                            "An instrument that is not legally binding cannot be ratified, accepted, approved, formally confirmed, succeeded to, provisionally applied, or made reservations to.",
                            VCLT + "2(1)(a) and (b)",
                            "Correct the character in the report, if the instrument is legally binding.")
                    .notBoth(
                            Reported.class,
                            PartyEvent.class,
                            (report, act) -> report.character() == LegalCharacter.NOT_BINDING && binds(act)),
            rule(
                            "consent-before-signature",
                            "Ratification, acceptance or approval comes after the signature.",
                            VCLT + "14",
                            DATES)
                    .notBothOfOneParty(
                            ConsentGiven.class,
                            Signed.class,
                            (consent, signed) -> ofASignature(consent) && surelyBefore(consent, signed)),
            rule("notes-exchanged-already", "A party can give its note once.", VCLT + "13", EARLIER)
                    .notBothOfOneParty(NotesExchanged.class, NotesExchanged.class, (one, other) -> true),
            rule(
                            "completion-notified-already",
                            "A party can notify the completion of its procedures once.",
                            HANDBOOK + "4.2",
                            EARLIER)
                    .notBothOfOneParty(ProceduresCompleted.class, ProceduresCompleted.class, (one, other) -> true),
            rule(
                            "signature-missing",
                            "A party that has not signed cannot ratify, accept or approve; it can accede.",
                            VCLT + "14 and 15",
                            "Record an accession, or correct the signatories or the clauses.")
                    .form(
                            List.of(ConsentGiven.class, SignatureClosed.class, ConfirmationRefused.class),
                            ConsentRules::unsigned),
            rule(
                            "consented-already",
                            "A party can consent to be bound once.",
                            VCLT + "11",
                            "Correct the earlier act, or record the withdrawal between the two first.")
                    .form(List.of(ConsentGiven.class), ConsentRules::twice));

    private ConsentRules() {}

    private static boolean binds(PartyEvent act) {
        return switch (act) {
            case Signing ignored -> false;
            case ConsentGiven consent -> !(consent instanceof Acceded);
            case Completing completing -> completing instanceof ProvisionallyApplied;
            case Reserving reserving -> reserving instanceof ReservationMade;
            case Interpreting ignored -> false;
            case Leaving ignored -> false;
        };
    }

    /** Whether it supposes that the party has signed. */
    private static boolean ofASignature(ConsentGiven consent) {
        return switch (consent) {
            case Ratified ignored -> true;
            case Accepted ignored -> true;
            case Approved ignored -> true;
            case FormallyConfirmed ignored -> true;
            case Acceded ignored -> false;
            case Succeeded ignored -> false;
        };
    }

    /** Who is on record as not having signed does not ratify, where ratification is that of a signature. */
    private static Optional<Breach> unsigned(Addition one) {
        var all = new InstrumentFacts(one.all());
        for (var consent : all.all(ConsentGiven.class))
            if (signatureRequired(all, consent))
                for (var fact : one.all().all())
                    if ((fact == one.added() || consent == one.added()) && saysUnsigned(fact, consent.party()))
                        return Optional.of(Breach.by(consent == one.added() ? fact : consent));
        return Optional.empty();
    }

    private static boolean signatureRequired(InstrumentFacts all, ConsentGiven consent) {
        if (!ofASignature(consent)) return false;
        return consent instanceof Ratified
                ? !all.clauses(clauses -> clauses.ratificationWithoutSignature() == Provision.PROVIDED)
                : all.clauses(clauses -> clauses.ratificationWithoutSignature() == Provision.EXCLUDED);
    }

    private static boolean saysUnsigned(Event fact, Party party) {
        return fact instanceof SignatureClosed closed
                        && !closed.signatories().isEmpty()
                        && !closed.signatories().contains(party)
                || fact instanceof ConfirmationRefused refused
                        && refused.party().equals(party);
    }

    /** A party consents once, and once more for each time that it left. */
    private static Optional<Breach> twice(Addition one) {
        var all = new InstrumentFacts(one.all());
        var party = ((ConsentGiven) one.added()).party();
        var given = all.of(party, ConsentGiven.class);
        return given.size() > 1 + all.leftBy(party) ? Optional.of(Breach.by(given.getFirst())) : Optional.empty();
    }
}
