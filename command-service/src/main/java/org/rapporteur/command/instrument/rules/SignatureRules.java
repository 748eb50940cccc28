package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.DATES;
import static org.rapporteur.command.instrument.rules.InstrumentRules.EARLIER;
import static org.rapporteur.command.instrument.rules.InstrumentRules.HANDBOOK;
import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.SideFormed;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.PartyEvent.Answering;
import org.rapporteur.language.instrument.PartyEvent.FullPowersPresented;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.SignatureKind;

/** Who signs, when and on which side, and what becomes of a signature ad referendum. */
final class SignatureRules {

    private static final List<Rule> SIGNING = List.of(
            rule("signed-already", "A party signs once.", VCLT + "11", "Correct the earlier signature.")
                    .notBothOfOneParty(Signed.class, Signed.class, (one, other) -> true),
            rule(
                            "presented-already",
                            "The full powers of one person are presented once.",
                            VCLT + "7",
                            "Name another holder, or correct the earlier act.")
                    .notBothOfOneParty(
                            FullPowersPresented.class,
                            FullPowersPresented.class,
                            (one, other) -> Objects.equals(one.holder(), other.holder())),
            rule(
                            "initialled-after-signature",
                            "A party cannot initial the text after it has signed.",
                            VCLT + "10",
                            DATES)
                    .inOrderOfOneParty(Initialled.class, Signed.class),
            rule(
                            "not-among-signatories",
                            "The list of signatories at the closing for signature is on record, and this party is not on it.",
                            HANDBOOK + "3.1",
                            "Correct the list of signatories, or the signature.")
                    .notBoth(
                            SignatureClosed.class,
                            Signed.class,
                            (closed, signed) -> !closed.signatories().isEmpty()
                                    && !closed.signatories().contains(signed.party())
                                    && !surelyBefore(closed, signed)),
            rule(
                            "signature-closed",
                            "The instrument is closed for signature.",
                            HANDBOOK + "3.1",
                            "Record that it was opened again, or check the two dates.")
                    .form(List.of(Signed.class, SignatureClosed.class), SignatureRules::closed),
            rule("not-open-yet", "The instrument is not yet open for signature.", HANDBOOK + "3.1", DATES)
                    .form(List.of(Signed.class, OpenedForSignature.class), SignatureRules::notOpen),
            rule(
                            "on-two-sides",
                            "Each party is on one side of an instrument.",
                            "Practice: the members of ASEAN sign \"as one party\"",
                            "Name only parties that are on no side yet, or correct what is wrong on record.")
                    .notBoth(
                            SideFormed.class,
                            SideFormed.class,
                            (one, other) -> !Collections.disjoint(one.parties(), other.parties())));

    /** What becomes of a signature ad referendum. */
    private static final List<Rule> AD_REFERENDUM = List.of(
            rule(
                            "not-ad-referendum",
                            "Only a signature ad referendum can be confirmed or refused.",
                            VCLT + "12(2)(b)",
                            "Correct the kind of the signature, if it should be.")
                    .notBothOfOneParty(
                            Signed.class,
                            Answering.class,
                            (signed, answer) ->
                                    signed.kind() == SignatureKind.SIMPLE || signed.kind() == SignatureKind.DEFINITIVE),
            rule(
                            "answered-before-signature",
                            "A signature can be confirmed only after it was given.",
                            VCLT + "12(2)(b)",
                            DATES)
                    .inOrderOfOneParty(Signed.class, Answering.class),
            rule(
                            "answered-already",
                            "A signature ad referendum is confirmed or refused once.",
                            VCLT + "12(2)(b)",
                            EARLIER)
                    .notBothOfOneParty(Answering.class, Answering.class, (one, other) -> true));

    static final List<Rule> ALL =
            Stream.of(SIGNING, AD_REFERENDUM).flatMap(List::stream).toList();

    private SignatureRules() {}

    /** After the last day nobody signs, unless it may have been opened again. */
    private static Optional<Breach> closed(Addition one) {
        for (var closed : one.all().of(SignatureClosed.class).toList())
            for (var signed : one.all().of(Signed.class).toList())
                if (surelyBefore(closed, signed) && !openedBetween(one.all(), closed, signed))
                    return Optional.of(Breach.by(one.added() == closed ? signed : closed));
        return Optional.empty();
    }

    private static boolean openedBetween(Facts all, SignatureClosed closed, Signed signed) {
        return all.of(OpenedForSignature.class)
                .anyMatch(opened -> !surelyBefore(opened, closed) && !surelyBefore(signed, opened));
    }

    /** Before the first day nobody signs. */
    private static Optional<Breach> notOpen(Addition one) {
        var openings = one.all().of(OpenedForSignature.class).toList();
        if (openings.isEmpty()) return Optional.empty();
        return one.all()
                .of(Signed.class)
                .filter(signed -> openings.stream().allMatch(opened -> surelyBefore(signed, opened)))
                .findFirst()
                .map(signed -> Breach.by(one.added() == signed ? openings.getFirst() : signed));
    }
}
