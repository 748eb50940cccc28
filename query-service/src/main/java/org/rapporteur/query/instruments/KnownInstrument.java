package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.DepositaryNamed;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.SideFormed;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.document.Closing;
import org.rapporteur.query.document.Evidence;

/** What is known of an instrument besides how it stands. */
record KnownInstrument(InstrumentFactsByDay story) {

    @Nullable
    Reported report() {
        return story.latest(Reported.class).map(fact -> fact.event()).orElse(null);
    }

    /** Those named in the report, and those who by its clauses may sign. */
    List<Party> expected() {
        return story.history().expected();
    }

    Evidence evidence() {
        return story.latest(Reported.class).map(Evidence.NONE::and).orElse(Evidence.NONE);
    }

    @Nullable
    Plan plan() {
        return story.latest(Planned.class)
                .map(fact -> new Plan(
                        fact.event().intended(), fact.event().on(), fact.event().meeting(), fact.citations()))
                .orElse(null);
    }

    @Nullable
    Closing abandonment() {
        return story.latest(Abandoned.class)
                .map(fact -> new Closing(fact.event().reason(), fact.event().on(), fact.citations()))
                .orElse(null);
    }

    @Nullable
    Party depositary() {
        return story.latest(DepositaryNamed.class)
                .map(fact -> fact.event().depositary())
                .orElse(null);
    }

    List<Side> sides() {
        return story.of(SideFormed.class)
                .map(fact -> new Side(fact.event().called(), fact.event().parties(), fact.citations()))
                .toList();
    }

    @Nullable
    Clauses clauses() {
        return story.latest(ClausesSet.class)
                .map(fact -> fact.event().clauses())
                .orElse(null);
    }

    @Nullable
    Term term() {
        return story.latest(TermSet.class).map(fact -> fact.event().term()).orElse(null);
    }

    List<InstrumentRegistration> registrations() {
        return story.of(Registered.class)
                .map(fact -> new InstrumentRegistration(
                        fact.event().authority(),
                        fact.event().number(),
                        fact.event().on(),
                        fact.citations()))
                .toList();
    }
}
