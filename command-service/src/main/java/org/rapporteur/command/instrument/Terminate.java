package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.text.Localized;

/**
 * Records that the instrument, having been in effect, was terminated. Use it for an end that does not follow from the
 * term or the number of parties. Vienna Convention on the Law of Treaties, articles 54 and 70.
 *
 * @param reason The reason for the termination, in words; absent if unknown.
 * @param on The day of the termination; absent if unknown.
 */
record Terminate(InstrumentId subject, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Terminated event() {
        return new Terminated(reason, on);
    }
}
