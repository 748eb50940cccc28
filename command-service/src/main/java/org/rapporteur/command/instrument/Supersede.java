package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.record.Recorder;

/**
 * Records that a later instrument replaced this one. Use it when all parties concluded a later treaty on the matter.
 * Vienna Convention on the Law of Treaties, article 59.
 *
 * @param by The instrument that replaced this one; absent if unknown.
 * @param on The day from which the later instrument applies; absent if unknown.
 */
record Supersede(InstrumentId subject, @Nullable InstrumentId by, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        Itself.isNot(subject, by);
        return instrument.admit(new Superseded(by, on));
    }
}
