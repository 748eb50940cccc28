package org.rapporteur.command.instrument;

import java.util.List;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.instrument.PartyEvent.SignatureConfirmed;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;

/** What becomes of a signature ad referendum. Vienna Convention on the Law of Treaties, article 12(2)(b). */
final class Referendum {

    static final List<Rule> RULES = List.of(
            Conflict.ofOneParty(
                    "not-ad-referendum",
                    Signed.class,
                    PartyEvent.class,
                    (signed, answer) -> answers(answer)
                            && (signed.kind() == SignatureKind.SIMPLE || signed.kind() == SignatureKind.DEFINITIVE),
                    "Only a signature ad referendum is confirmed or not.",
                    "Correct the kind of the signature, if it should be."),
            Conflict.ofOneParty(
                    "answered-before-signature",
                    Signed.class,
                    PartyEvent.class,
                    (signed, answer) -> answers(answer) && Days.surelyBefore(answer, signed),
                    "A signature is confirmed after it was given.",
                    Conflict.CHECK_DATES),
            Conflict.ofOneParty(
                    "answered-already",
                    PartyEvent.class,
                    PartyEvent.class,
                    (one, other) -> answers(one) && answers(other),
                    "A signature ad referendum is confirmed or refused once.",
                    "Correct the earlier act."));

    private Referendum() {}

    private static boolean answers(InstrumentEvent fact) {
        return fact instanceof SignatureConfirmed || fact instanceof ConfirmationRefused;
    }
}
