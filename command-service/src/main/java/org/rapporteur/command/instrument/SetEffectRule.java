package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectRule;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Recorder;

/** Records what the clauses say of how it enters into effect. Vienna Convention on the Law of Treaties, article 24. */
record SetEffectRule(InstrumentId subject, EffectRule rule, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new EffectRuleSet(rule, on));
    }
}
