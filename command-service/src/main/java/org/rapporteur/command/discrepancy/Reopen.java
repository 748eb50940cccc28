package org.rapporteur.command.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Reopened;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;

/** Opens a settled question again; the ruling may not be on record. */
record Reopen(DiscrepancyId subject, Localized reason, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        return discrepancy.with(new Reopened(reason, on));
    }
}
