package org.rapporteur.command.discrepancy;

import java.util.List;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Reopened;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Opens a settled question again. */
record Reopen(DiscrepancyId subject, Localized reason) implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        if (!discrepancy.settled())
            throw new Refusal("not-settled", "Only a settled question is reopened.", "Let the new source testify.");
        return List.of(new Reopened(reason));
    }

    @Override
    public Owed owed() {
        return Owed.NOTHING_MORE;
    }
}
