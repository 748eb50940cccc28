package org.rapporteur.command.instrument.rules;

import static org.rapporteur.command.instrument.rules.InstrumentRules.VCLT;
import static org.rapporteur.command.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.command.rule.Statement;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.Initialled;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.Signing;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.instrument.SignatureKind;
import org.rapporteur.language.party.Party;

/** What the clauses of an instrument have to admit; where none are on record they exclude nothing. */
final class ClauseRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "not-entitled",
                            "Only expected or entitled parties can sign, and %1$s is neither.",
                            VCLT + "7 and 11",
                            "Correct the report of the parties, or the clauses, if it should be.")
                    .form(List.of(Signed.class, Initialled.class), one -> strangers(one.all())
                            .findFirst()
                            .map(any -> Breach.with(
                                    ((PartyEvent) one.added()).party().code()))),
            rule(
                            "signatory-not-expected",
                            "These parties signed or initialled and are neither expected nor entitled: %1$s.",
                            VCLT + "7 and 11",
                            "Name them, or correct the signature.")
                    .form(List.of(Reported.class, ClausesSet.class), ClauseRules::notExpected),
            excluded(
                    Signed.class,
                    ClauseRules::definitive,
                    rule(
                            "definitive-not-provided",
                            "A signature cannot be definitive if the clauses make it subject to ratification, or do not let it express consent.",
                            VCLT + "12",
                            "Record the signature as SIMPLE or NOT_KNOWN, or correct the clauses.")),
            excluded(
                    Acceded.class,
                    ClauseRules::accession,
                    rule(
                            "accession-not-provided",
                            "A party can accede only if the clauses provide for its accession.",
                            VCLT + "15",
                            "Record it as a signature or ratification, or correct the clauses.")),
            excluded(
                    ReservationMade.class,
                    (clauses, made) -> clauses.reservations() == Provision.EXCLUDED,
                    rule(
                            "reservations-excluded",
                            "The clauses exclude reservations.",
                            VCLT + "19(a)",
                            "Record an interpretative declaration, or correct the clauses.")));

    private ClauseRules() {}

    private static Optional<Breach> notExpected(Addition one) {
        var strangers = strangers(one.all()).map(Party::code).sorted().toList();
        return strangers.isEmpty() ? Optional.empty() : Optional.of(Breach.with(String.join(", ", strangers)));
    }

    /** Who has signed or initialled, where it is on record who may, and is not among them. */
    private static Stream<Party> strangers(Facts all) {
        var named = Stream.concat(
                        all.of(Reported.class).map(Reported::parties),
                        all.of(ClausesSet.class).map(ClausesSet::clauses).map(Clauses::maySign))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
        return named.isEmpty()
                ? Stream.of()
                : all.of(Signing.class)
                        .filter(act -> act instanceof Signed || act instanceof Initialled)
                        .map(PartyEvent::party)
                        .filter(party -> !named.contains(party) && !named.contains(party.principal()))
                        .distinct();
    }

    /** What all clauses on record exclude; a party is told of it, and the clauses which of its acts stands against them. */
    private static <E extends PartyEvent> Rule excluded(
            Class<E> type, BiPredicate<Clauses, E> exclude, Statement statement) {
        return statement.form(List.of(type, ClausesSet.class), one -> {
            var all = new InstrumentFacts(one.all());
            return all.all(type).stream()
                    .filter(act -> one.added() == act || one.added() instanceof ClausesSet)
                    .filter(act -> all.clauses(clauses -> exclude.test(clauses, act)))
                    .findFirst()
                    .map(act -> one.added() == act ? Breach.with() : Breach.by(act));
        });
    }

    /** A definitive signature is consent, so the clauses may not ask for more. */
    private static boolean definitive(Clauses clauses, Signed signed) {
        return signed.kind() == SignatureKind.DEFINITIVE
                && (clauses.consentBySignature() == Provision.EXCLUDED || clauses.ratification() == Provision.PROVIDED);
    }

    private static boolean accession(Clauses clauses, Acceded acceded) {
        return clauses.accession() == Provision.EXCLUDED
                || !clauses.mayJoin().isEmpty() && !clauses.mayJoin().contains(acceded.party());
    }
}
