package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.CommitmentEvent;
import org.rapporteur.language.CommitmentEvent.Fulfilled;
import org.rapporteur.language.CommitmentId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;

/** Records that what was promised was done. Practice: an action point is closed once. */
record Fulfil(CommitmentId subject, @Nullable Localized text, @Nullable EffectiveDate on) implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        var fulfilled = new Fulfilled(text, on);
        commitment.endsWith(fulfilled);
        return List.of(fulfilled);
    }
}
