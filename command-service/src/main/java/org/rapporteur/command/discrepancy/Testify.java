package org.rapporteur.command.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Testified;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Testimony;

/** Records what one more source says to the question; the same source may testify twice, but not the same. */
record Testify(DiscrepancyId subject, Testimony testimony, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        discrepancy.saidOnce(List.of(testimony));
        return discrepancy.with(new Testified(testimony, on));
    }
}
