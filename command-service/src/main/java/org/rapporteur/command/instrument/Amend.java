package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.text.Localized;

/**
 * Records that the parties amended the instrument. Use it for each amendment, by another instrument or without one.
 * Vienna Convention on the Law of Treaties, articles 39 to 41.
 *
 * @param by The instrument that amends this one; absent if there is none on record.
 * @param what The amendment, in words; absent if unknown.
 * @param on The day of the amendment; absent if unknown.
 */
record Amend(InstrumentId subject, @Nullable InstrumentId by, @Nullable Localized what, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Amended event() {
        return new Amended(by, what, on);
    }
}
