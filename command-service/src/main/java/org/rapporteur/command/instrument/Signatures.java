package org.rapporteur.command.instrument;

import static org.rapporteur.command.instrument.Conflict.CHECK_DATES;

import java.util.List;
import java.util.Objects;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.PartyEvent.FullPowersPresented;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.Signed;

/** Who signs, and when. Vienna Convention on the Law of Treaties, articles 7 and 10 to 12; UN Treaty Handbook, section 3.1. */
final class Signatures {

    static final List<Rule> RULES = List.of(
            Conflict.ofOneParty(
                    "signed-already",
                    Signed.class,
                    Signed.class,
                    (one, other) -> true,
                    "A party signs once.",
                    "Correct the earlier signature."),
            Conflict.ofOneParty(
                    "presented-already",
                    FullPowersPresented.class,
                    FullPowersPresented.class,
                    (one, other) -> Objects.equals(one.holder(), other.holder()),
                    "The full powers of one person are presented once.",
                    "Name another holder, or correct the earlier act."),
            Conflict.ofOneParty(
                    "initialled-after-signature",
                    Initialled.class,
                    Signed.class,
                    Days::surelyAfter,
                    "Who has signed a text does not initial it later.",
                    CHECK_DATES),
            new Conflict<>(
                    "not-among-signatories",
                    SignatureClosed.class,
                    Signed.class,
                    (closed, signed) -> !closed.signatories().isEmpty()
                            && !closed.signatories().contains(signed.party())
                            && !Days.surelyBefore(closed, signed),
                    "It is on record who had signed when it was closed for signature, and this party had not.",
                    "Correct the list of signatories, or the signature."),
            Signatures::closed,
            Signatures::notOpen);

    private Signatures() {}

    /** After the last day nobody signs, unless it may have been opened again. */
    private static void closed(Instrument all, InstrumentEvent added) {
        if (!(added instanceof Signed) && !(added instanceof SignatureClosed)) return;
        for (var closed : all.all(SignatureClosed.class))
            for (var signed : all.all(Signed.class))
                if (Days.surelyBefore(closed, signed) && !openedBetween(all, closed, signed))
                    throw Against.refusal(
                            "signature-closed",
                            "What is closed for signature is not signed.",
                            "Record that it was opened again, or check the two dates.",
                            added == closed ? signed : closed);
    }

    private static boolean openedBetween(Instrument all, SignatureClosed closed, Signed signed) {
        return all.all(OpenedForSignature.class).stream()
                .anyMatch(opened -> !Days.surelyBefore(opened, closed) && !Days.surelyBefore(signed, opened));
    }

    /** Before the first day nobody signs. */
    private static void notOpen(Instrument all, InstrumentEvent added) {
        var openings = all.all(OpenedForSignature.class);
        if (openings.isEmpty() || !(added instanceof Signed) && !(added instanceof OpenedForSignature)) return;
        for (var signed : all.all(Signed.class))
            if (openings.stream().allMatch(opened -> Days.surelyBefore(signed, opened)))
                throw Against.refusal(
                        "not-open-yet",
                        "What is not yet open for signature is not signed.",
                        CHECK_DATES,
                        added == signed ? openings.getFirst() : signed);
    }
}
