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
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.party.Party;

/** Parties withdraw, contracting states take back their consent, signatories renounce. */
final class LeavingRules {

    static final List<Rule> ALL = List.of(
            rule(
                            "renounced-already",
                            "A signatory makes clear once that it will not become a party.",
                            VCLT + "18(a)",
                            EARLIER)
                    .notBothOfOneParty(Renounced.class, Renounced.class, (one, other) -> true),
            rule(
                            "renounced-before-signature",
                            "A signatory can renounce only after it has signed.",
                            VCLT + "18(a)",
                            DATES)
                    .inOrderOfOneParty(Signed.class, Renounced.class),
            rule(
                            "consented-before",
                            "Only a party that has not consented to be bound can renounce.",
                            VCLT + "18(a)",
                            "Record a withdrawal, or a withdrawal of consent.")
                    .form(
                            List.of(Renounced.class, ConsentGiven.class, WithdrawalRevoked.class),
                            LeavingRules::consentedBefore),
            rule(
                            "consent-withdrawn-already",
                            "A consent can be withdrawn once.",
                            VCLT + "18(b)",
                            "Correct the earlier act, or record the new consent between the two first.")
                    .form(List.of(ConsentWithdrawn.class), LeavingRules::takenBackTwice),
            rule(
                            "withdrawn-already",
                            "A party can withdraw once.",
                            VCLT + "54 and 56",
                            "Correct the earlier act, or record first that it was revoked or that the party joined again.")
                    .form(List.of(Withdrew.class), LeavingRules::withdrawnTwice),
            rule(
                            "withdrawal-took-effect",
                            "A notice of withdrawal can be revoked only before it takes effect; afterwards the party can join again.",
                            VCLT + "68",
                            "Check the two dates, or record the accession.")
                    .form(List.of(Withdrew.class, WithdrawalRevoked.class), LeavingRules::revokedLate),
            rule(
                            "revoked-already",
                            "A notice of withdrawal is revoked once.",
                            VCLT + "68",
                            "Correct the earlier act, or record the new notice between the two first.")
                    .form(List.of(WithdrawalRevoked.class), LeavingRules::revokedTwice));

    private LeavingRules() {}

    private static Party party(Addition one) {
        return ((PartyEvent) one.added()).party();
    }

    private static Optional<Breach> consentedBefore(Addition one) {
        var all = new InstrumentFacts(one.all());
        if (all.leftBy(party(one)) > 0) return Optional.empty();
        for (var renounced : all.of(party(one), Renounced.class))
            for (var consent : all.of(party(one), ConsentGiven.class))
                if (surelyBefore(consent, renounced))
                    return Optional.of(Breach.by(one.added() == consent ? renounced : consent));
        return Optional.empty();
    }

    /** Nobody takes back twice what it gave once. */
    private static Optional<Breach> takenBackTwice(Addition one) {
        var all = new InstrumentFacts(one.all());
        var taken = all.of(party(one), ConsentWithdrawn.class);
        return taken.size() > all.consents(party(one)) ? Optional.of(Breach.by(taken.getFirst())) : Optional.empty();
    }

    /** A party withdraws once, and once more for each time that it revoked the notice or joined again. */
    private static Optional<Breach> withdrawnTwice(Addition one) {
        var all = new InstrumentFacts(one.all());
        return all.withdrawals(party(one)) > all.consents(party(one))
                ? Optional.of(Breach.by(all.of(party(one), Withdrew.class).getFirst()))
                : Optional.empty();
    }

    private static Optional<Breach> revokedLate(Addition one) {
        var all = new InstrumentFacts(one.all());
        var notices = all.of(party(one), Withdrew.class);
        if (notices.isEmpty()) return Optional.empty();
        return all.of(party(one), WithdrawalRevoked.class).stream()
                .filter(revoked -> notices.stream().allMatch(notice -> surelyBefore(notice, revoked)))
                .findFirst()
                .map(revoked -> Breach.by(one.added() == revoked ? notices.getFirst() : revoked));
    }

    private static Optional<Breach> revokedTwice(Addition one) {
        var all = new InstrumentFacts(one.all());
        var revocations = all.of(party(one), WithdrawalRevoked.class);
        return revocations.size()
                        > Math.max(1, all.of(party(one), Withdrew.class).size())
                ? Optional.of(Breach.by(revocations.getFirst()))
                : Optional.empty();
    }
}
