package org.rapporteur.command.discrepancy;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.DiscrepancyId;

/**
 * Records what one more source says about the question. Use it for each further source; one source may testify twice,
 * but not to the same statement.
 *
 * @param testimony The testimony of the source.
 * @param on The day of the testimony; absent if unknown.
 */
record Testify(DiscrepancyId subject, Testimony testimony, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public Testified event() {
        return new Testified(testimony, on);
    }
}
