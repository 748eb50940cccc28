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

/** Records that something was done towards it. Practice: the follow-up that senior officials report from meeting to meeting. */
record ReportProgress(CommitmentId subject, Localized text, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
        implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        commitment.notBeforeItWasMade(on);
        commitment.notEndedBefore(on);
        return List.of(new ProgressReported(text, meeting, on));
    }
}
