package org.rapporteur.command.instrument.rules;

import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.ConsentGiven;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.party.Party;

/** What rules ask of the facts of an instrument. */
record InstrumentFacts(Facts facts) {

    <E> List<E> all(Class<E> type) {
        return facts.of(type).toList();
    }

    <E extends PartyEvent> List<E> of(Party party, Class<E> type) {
        return facts.of(type).filter(fact -> fact.party().equals(party)).toList();
    }

    boolean notBinding() {
        return facts.of(Reported.class).anyMatch(report -> report.character() == LegalCharacter.NOT_BINDING);
    }

    /** Whether clauses are on record, and all of them say so. */
    boolean clauses(Predicate<Clauses> say) {
        var set = all(ClausesSet.class);
        return !set.isEmpty() && set.stream().map(ClausesSet::clauses).allMatch(say);
    }

    /** How often a party left after having consented. */
    long leftBy(Party party) {
        return of(party, ConsentWithdrawn.class).size() + withdrawals(party);
    }

    /** How many of its withdrawals it has not revoked. */
    long withdrawals(Party party) {
        var revoked = of(party, WithdrawalRevoked.class).size();
        return Math.max(0, of(party, Withdrew.class).size() - revoked);
    }

    /** How often it has given what it can take back: once at least, on record or not. */
    int consents(Party party) {
        return Math.max(1, of(party, ConsentGiven.class).size());
    }
}
