package org.rapporteur.command.discrepancy;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.text.Localized;

/**
 * Records that the question was withdrawn. Use it when the sources do not disagree after all, or it no longer matters;
 * the testimonies stay on record.
 *
 * @param reason The reason for the withdrawal, in words.
 * @param on The day of the withdrawal; absent if unknown.
 */
record Withdraw(DiscrepancyId subject, Localized reason, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public Withdrawn event() {
        return new Withdrawn(reason, on);
    }
}
