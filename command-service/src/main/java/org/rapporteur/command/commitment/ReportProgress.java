package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.CommitmentEvent;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.CommitmentId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that something was done towards it. */
record ReportProgress(CommitmentId subject, Localized text, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
        implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        if (on != null
                && commitment
                        .fulfilledOn()
                        .filter(done -> done.surelyBefore(on))
                        .isPresent())
            throw new Refusal("fulfilled-before", "What was fulfilled makes no more progress.", "Check the two dates.");
        return List.of(new ProgressReported(text, meeting, on));
    }
}
