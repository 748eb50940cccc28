package org.rapporteur.command.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Ruled;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Settles the question, for reasons. A ruling changes nothing by itself: it names the act that follows from it. */
record Rule(DiscrepancyId subject, @Nullable Localized value, Localized reasoning, @Nullable String follows)
        implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        if (discrepancy.settled())
            throw new Refusal("settled-already", "A settled question is not ruled upon again.", "Reopen it first.");
        return List.of(new Ruled(value, reasoning, follows));
    }

    @Override
    public Owed owed() {
        return Owed.NOTHING_MORE;
    }
}
