package org.rapporteur.command.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.record.Recorder;

/** Records what one more source says to the question; the same source may testify twice, but not the same. */
record Testify(DiscrepancyId subject, Testimony testimony, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        discrepancy.saidOnce(List.of(testimony));
        return discrepancy.with(new Testified(testimony, on));
    }
}
