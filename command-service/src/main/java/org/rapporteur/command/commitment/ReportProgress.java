package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

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
