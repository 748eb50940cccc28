package org.rapporteur.command.instrument;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Refusal;

/** What its clauses have to admit; where none are on record they exclude nothing. Vienna Convention on the Law of Treaties, articles 11 to 19. */
final class Clausal {

    static final List<Rule> RULES =
            List.of(Clausal::entitled, Clausal::definitive, Clausal::accession, Clausal::reservations);

    private Clausal() {}

    /** Those expected sign, and those whom the clauses name; where nobody is named, anyone may. */
    private static void entitled(Instrument all, InstrumentEvent added) {
        var named = named(all);
        if (named.isEmpty()) return;
        var strangers = Stream.<PartyEvent>concat(all.all(Signed.class).stream(), all.all(Initialled.class).stream())
                .map(PartyEvent::party)
                .filter(party -> !named.contains(party) && !named.contains(party.principal()))
                .map(Party::code)
                .sorted()
                .distinct()
                .toList();
        if (strangers.isEmpty()) return;
        if (added instanceof PartyEvent act)
            throw new Refusal(
                    "not-entitled",
                    "Only those expected or entitled sign, and " + act.party().code() + " is neither.",
                    "Correct the report of the parties, or the clauses, if it should be.");
        throw new Refusal(
                "signatory-not-expected",
                "On record as having signed or initialled, but neither expected nor entitled: "
                        + String.join(", ", strangers) + ".",
                "Name them, or correct the signature.");
    }

    private static Set<Party> named(Instrument all) {
        return Stream.concat(
                        all.all(Reported.class).stream().map(Reported::parties),
                        all.all(ClausesSet.class).stream()
                                .map(ClausesSet::clauses)
                                .map(Clauses::maySign))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Article 12: a definitive signature is consent, so the clauses may not ask for more. */
    private static void definitive(Instrument all, InstrumentEvent added) {
        var asksForMore = all.clauses(clauses ->
                clauses.consentBySignature() == Provision.EXCLUDED || clauses.ratification() == Provision.PROVIDED);
        if (asksForMore)
            refuse(
                    all.all(Signed.class).stream()
                            .filter(signed -> signed.kind() == SignatureKind.DEFINITIVE)
                            .toList(),
                    added,
                    "definitive-not-provided",
                    "Where signature is subject to ratification, or alone expresses no consent, it is not definitive.",
                    "Record the signature as simple or of a kind not known, or correct the clauses.");
    }

    /** Article 15: only where the clauses admit it, also for who was a party before. */
    private static void accession(Instrument all, InstrumentEvent added) {
        refuse(
                all.all(Acceded.class).stream()
                        .filter(acceded -> all.clauses(clauses -> !admits(clauses, acceded.party())))
                        .toList(),
                added,
                "accession-not-provided",
                "A party joins later only where the clauses admit it.",
                "Record the signature or ratification that it was, or correct the clauses.");
    }

    private static boolean admits(Clauses clauses, Party party) {
        return clauses.accession() != Provision.EXCLUDED
                && (clauses.mayJoin().isEmpty() || clauses.mayJoin().contains(party));
    }

    /** Article 19(a). */
    private static void reservations(Instrument all, InstrumentEvent added) {
        if (all.clauses(clauses -> clauses.reservations() == Provision.EXCLUDED))
            refuse(
                    all.all(ReservationMade.class),
                    added,
                    "reservations-excluded",
                    "Where the clauses exclude reservations, none is made.",
                    "Record an interpretative declaration, or correct the clauses.");
    }

    private static void refuse(
            List<? extends PartyEvent> excluded, InstrumentEvent added, String code, String rule, String remedy) {
        if (excluded.isEmpty() || !(added instanceof ClausesSet) && !excluded.contains(added)) return;
        throw new Refusal(
                code,
                rule
                        + (added instanceof ClausesSet
                                ? " On record is: " + Against.words(excluded.getFirst()) + "."
                                : ""),
                remedy);
    }
}
