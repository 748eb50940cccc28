package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.TermSet;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Term;

/** Records what the clauses say of how long it lasts, how it is renewed and on what notice it ends. Vienna Convention on the Law of Treaties, articles 54 to 56. */
record SetTerm(InstrumentId subject, Term term, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new TermSet(term, on));
    }
}
