package org.rapporteur.command.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Opens a settled question again; the ruling may not be on record. */
record Reopen(DiscrepancyId subject, Localized reason, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        return discrepancy.with(new Reopened(reason, on));
    }
}
