package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.Term;

/**
 * Records what the final clauses say of duration, renewal and notice. Use it as soon as the clauses are known; the
 * record computes the end of the term from them. Vienna Convention on the Law of Treaties, articles 54 to 56.
 *
 * @param term Duration, renewal and periods of notice.
 * @param on The day from which the clauses hold; absent if unknown.
 */
record SetTerm(InstrumentId subject, Term term, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public TermSet event() {
        return new TermSet(term, on);
    }
}
