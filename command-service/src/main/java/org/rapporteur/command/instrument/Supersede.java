package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;

/**
 * Records that a later instrument replaced this one. Use it when all parties concluded a later treaty on the matter.
 * Vienna Convention on the Law of Treaties, article 59.
 *
 * @param by The instrument that replaced this one; absent if unknown.
 * @param on The day from which the later instrument applies; absent if unknown.
 */
record Supersede(InstrumentId subject, @Nullable InstrumentId by, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public Superseded event() {
        return new Superseded(by, on);
    }
}
