package org.rapporteur.command.instrument;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.command.act.State;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Refusal;

/** The facts on record of an instrument. What they mean follows from their own dates, not from the order in which they came. */
record Instrument(List<InstrumentEvent> facts) implements State<Instrument, InstrumentEvent> {

    static final Instrument UNRECORDED = new Instrument(List.of());

    @Override
    public Instrument evolve(InstrumentEvent event) {
        return new Instrument(Stream.concat(facts.stream(), Stream.of(event)).toList());
    }

    /**
     * One more fact, if it can be true beside all others.
     *
     * @throws Refusal if it surely contradicts them
     */
    List<InstrumentEvent> admit(InstrumentEvent fact) {
        var all = evolve(fact);
        Rules.ALL.forEach(rule -> rule.check(all, fact));
        return List.of(fact);
    }

    <E> List<E> all(Class<E> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E extends PartyEvent> List<E> of(Party party, Class<E> type) {
        return all(type).stream().filter(fact -> fact.party().equals(party)).toList();
    }

    boolean notBinding() {
        return all(Reported.class).stream().anyMatch(report -> report.character() == LegalCharacter.NOT_BINDING);
    }

    /** Whether clauses are on record, and all of them say so. */
    boolean clauses(Predicate<Clauses> say) {
        var set = all(ClausesSet.class);
        return !set.isEmpty() && set.stream().map(ClausesSet::clauses).allMatch(say);
    }
}
