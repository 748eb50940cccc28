package org.rapporteur.command.discrepancy;

import java.util.List;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.DiscrepancyEvent;
import org.rapporteur.language.DiscrepancyEvent.Testified;
import org.rapporteur.language.DiscrepancyId;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;
import org.rapporteur.language.Testimony;

/** Records what one more source says to the question; the same source may testify twice, but not the same. */
record Testify(DiscrepancyId subject, Testimony testimony) implements DiscrepancyAct {

    @Override
    public List<DiscrepancyEvent> decide(Discrepancy discrepancy, Recorder recorder) {
        if (discrepancy.testimonies().contains(testimony))
            throw new Refusal("testified-already", "This testimony is on record.", "Nothing needs to be done.");
        return List.of(new Testified(testimony));
    }

    @Override
    public Owed owed() {
        return Owed.NOTHING_MORE;
    }
}
