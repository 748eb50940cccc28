package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.text.Localized;

/**
 * Records that the parties gave up the instrument before it took effect. Use it for an instrument that will not be
 * concluded or will not enter into force.
 *
 * @param reason The reason, in words.
 * @param on The day on which it was given up; absent if unknown.
 */
record Abandon(InstrumentId subject, Localized reason, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public Abandoned event() {
        return new Abandoned(reason, on);
    }
}
