package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.CommitmentEvent;
import org.rapporteur.language.CommitmentEvent.Fulfilled;
import org.rapporteur.language.CommitmentId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that what was promised was done. */
record Fulfil(CommitmentId subject, @Nullable Localized text, @Nullable EffectiveDate on) implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        if (commitment.fulfilled())
            throw new Refusal("fulfilled-already", "A commitment is fulfilled once.", "Correct the earlier act.");
        return List.of(new Fulfilled(text, on));
    }
}
