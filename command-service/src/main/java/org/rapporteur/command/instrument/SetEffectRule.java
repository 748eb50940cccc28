package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;

/**
 * Records what the final clauses say of the entry into force or effect. Use it as soon as the clause is known; the
 * record computes the day from it. Vienna Convention on the Law of Treaties, article 24.
 *
 * @param rule The condition and the delay after it.
 * @param on The day from which the clause holds; absent if unknown.
 */
record SetEffectRule(InstrumentId subject, EffectRule rule, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public EffectRuleSet event() {
        return new EffectRuleSet(rule, on);
    }
}
