package org.rapporteur.command.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.record.Recorder;

/**
 * Records what one more source says about the question. Use it for each further source; one source may testify twice,
 * but not to the same statement.
 *
 * @param testimony What the source says.
 * @param on The day of the testimony; absent if unknown.
 */
record Testify(DiscrepancyId subject, Testimony testimony, @Nullable EffectiveDate on) implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        discrepancy.saidOnce(List.of(testimony));
        return discrepancy.with(new Testified(testimony, on));
    }
}
