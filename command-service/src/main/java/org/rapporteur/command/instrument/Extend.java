package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;

/**
 * Records that the parties agreed to extend the instrument. Use it for each extension of its term. UN Treaty Handbook,
 * section 4.5; Vienna Convention on the Law of Treaties, article 54(b).
 *
 * @param until The new last day; absent if it is unknown or without limit.
 * @param by The instrument that extends this one; absent if there is none on record.
 * @param on The day of the agreement; absent if unknown.
 */
record Extend(
        InstrumentId subject, @Nullable EffectiveDate until, @Nullable InstrumentId by, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Extended event() {
        return new Extended(until, by, on);
    }
}
