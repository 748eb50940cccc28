package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;

/**
 * Records that somebody reports the instrument to be in force or in effect. Use it for each report; the record compares
 * it with the computed day and raises a discrepancy if the two differ. Vienna Convention on the Law of Treaties,
 * article 24.
 *
 * @param on The reported day of entry into force or effect; absent if the report gives none.
 */
record ReportEntryIntoEffect(InstrumentId subject, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public EntryIntoEffectReported event() {
        return new EntryIntoEffectReported(on);
    }
}
