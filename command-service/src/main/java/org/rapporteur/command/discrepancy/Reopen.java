package org.rapporteur.command.discrepancy;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.text.Localized;

/**
 * Records that a settled question is open again. Use it when new evidence or an error is found, also where the ruling
 * is not on record.
 *
 * @param reason The reason for reopening the question, in words.
 * @param on The day on which it was reopened; absent if unknown.
 */
record Reopen(DiscrepancyId subject, Localized reason, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public Reopened event() {
        return new Reopened(reason, on);
    }
}
