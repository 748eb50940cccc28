package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.NotesExchanged;
import org.rapporteur.language.instrument.PartyEvent.ProceduresCompleted;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.instrument.Provision;

/** How a party consents to be bound. Vienna Convention on the Law of Treaties, articles 11 to 17. */
final class Consents {

    static final List<Rule> RULES = List.of(
            new Conflict<>(
                    "not-binding",
                    Reported.class,
                    PartyEvent.class,
                    (report, act) -> report.character() == LegalCharacter.NOT_BINDING && binds(act),
                    "What binds nobody under international law is not ratified, accepted, approved, formally confirmed,"
                            + " succeeded to, provisionally applied, or made reservations to.",
                    "Correct the character in the report, if it binds."),
            Conflict.ofOneParty(
                    "consent-before-signature",
                    ConsentGiven.class,
                    Signed.class,
                    (consent, signed) -> !(consent instanceof Acceded)
                            && !(consent instanceof Succeeded)
                            && Days.surelyBefore(consent, signed),
                    "What was signed is ratified, accepted or approved after that, not before.",
                    CHECK_DATES),
            Conflict.ofOneParty(
                    "notes-exchanged-already",
                    NotesExchanged.class,
                    NotesExchanged.class,
                    (one, other) -> true,
                    "A party gives its note once.",
                    "Correct the earlier act."),
            Conflict.ofOneParty(
                    "completion-notified-already",
                    ProceduresCompleted.class,
                    ProceduresCompleted.class,
                    (one, other) -> true,
                    "A party notifies once that its procedures are complete.",
                    "Correct the earlier act."),
            Consents::signed,
            Consents::once);

    private Consents() {}

    private static boolean binds(PartyEvent act) {
        return switch (act) {
            case Acceded ignored -> false;
            case ConsentGiven ignored -> true;
            case ProvisionallyApplied ignored -> true;
            case ReservationMade ignored -> true;
            default -> false;
        };
    }

    /** Article 14: who is on record as not having signed does not ratify, where ratification is that of a signature. */
    private static void signed(Instrument all, InstrumentEvent added) {
        for (var consent : all.all(ConsentGiven.class))
            if (signatureRequired(all, consent))
                all.facts().stream()
                        .filter(fact -> fact == added || consent == added)
                        .filter(fact -> saysUnsigned(fact, consent))
                        .findFirst()
                        .ifPresent(fact -> {
                            throw Against.refusal(
                                    "signature-missing",
                                    "Who has not signed does not ratify, accept or approve; such a party accedes.",
                                    "Record an accession, or correct the signatories or the clauses.",
                                    consent == added ? fact : consent);
                        });
    }

    private static boolean signatureRequired(Instrument all, ConsentGiven consent) {
        return switch (consent) {
            case Ratified ignored ->
                !all.clauses(clauses -> clauses.ratificationWithoutSignature() == Provision.PROVIDED);
            case Acceded ignored -> false;
            case Succeeded ignored -> false;
            default -> all.clauses(clauses -> clauses.ratificationWithoutSignature() == Provision.EXCLUDED);
        };
    }

    private static boolean saysUnsigned(InstrumentEvent fact, ConsentGiven consent) {
        return switch (fact) {
            case SignatureClosed closed ->
                !closed.signatories().isEmpty() && !closed.signatories().contains(consent.party());
            case ConfirmationRefused refused -> refused.party().equals(consent.party());
            default -> false;
        };
    }

    /** A party consents once, and once more for each time that it left. */
    private static void once(Instrument all, InstrumentEvent added) {
        if (!(added instanceof ConsentGiven consent)) return;
        var given = all.of(consent.party(), ConsentGiven.class);
        if (given.size() > 1 + Withdrawals.leftBy(all, consent.party()))
            throw Against.refusal(
                    "consented-already",
                    "A party consents to be bound once.",
                    "Correct the earlier act, or record the withdrawal between the two first.",
                    given.getFirst());
    }
}
