package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that what was promised was done. Practice: an action point is closed once. */
record Fulfil(CommitmentId subject, @Nullable Localized text, @Nullable EffectiveDate on) implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        var fulfilled = new Fulfilled(text, on);
        commitment.endsWith(fulfilled);
        return List.of(fulfilled);
    }
}
