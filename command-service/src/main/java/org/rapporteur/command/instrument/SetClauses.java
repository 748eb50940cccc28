package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;

/**
 * Records what the final clauses say of who may sign, who may join later, how consent is expressed and whether
 * reservations are allowed. Use it as soon as the clauses are known. Vienna Convention on the Law of Treaties, articles
 * 11 to 19.
 *
 * @param clauses The final clauses on becoming a party.
 * @param on The day from which the clauses hold; absent if unknown.
 */
record SetClauses(InstrumentId subject, Clauses clauses, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public ClausesSet event() {
        return new ClausesSet(clauses, on);
    }
}
