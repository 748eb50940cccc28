package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.Signed;

/** From the plan to the adopted text. Vienna Convention on the Law of Treaties, articles 9 and 10. */
final class Texts {

    static final List<Rule> RULES = List.of(
            new Conflict<>(
                    "signed-before",
                    Planned.class,
                    Signed.class,
                    Days::surelyAfter,
                    "What was signed before that day was not planned on it.",
                    CHECK_DATES),
            new Conflict<>(
                    "adopted-before",
                    NegotiationBegun.class,
                    TextAdopted.class,
                    Days::surelyAfter,
                    "The negotiation of a text begins before its adoption.",
                    CHECK_DATES),
            new Conflict<>(
                    "adopted-already",
                    TextAdopted.class,
                    TextAdopted.class,
                    (one, other) -> true,
                    "A text is adopted once; what changes it later is an amendment.",
                    "Correct the earlier act, or record the amendment."),
            new Conflict<>(
                    "text-not-adopted",
                    TextAdopted.class,
                    InstrumentEvent.class,
                    (adopted, fact) -> restsOnText(fact) && Days.surelyBefore(fact, adopted),
                    "Only a text that has been adopted is opened, initialled, signed, consented to or amended.",
                    CHECK_DATES));

    private Texts() {}

    private static boolean restsOnText(InstrumentEvent fact) {
        return switch (fact) {
            case OpenedForSignature ignored -> true;
            case SignatureClosed ignored -> true;
            case Initialled ignored -> true;
            case Signed ignored -> true;
            case ConsentGiven ignored -> true;
            case Amended ignored -> true;
            default -> false;
        };
    }
}
