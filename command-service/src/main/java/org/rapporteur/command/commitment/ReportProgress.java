package org.rapporteur.command.commitment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.text.Localized;

/**
 * Records progress towards the commitment. Use it for each report. Practice: the follow-up that senior officials report
 * from meeting to meeting.
 *
 * @param text The progress made, in words.
 * @param meeting The meeting to which it was reported; absent if it was none or is unknown.
 * @param on The day of the report; absent if unknown.
 */
record ReportProgress(CommitmentId subject, Localized text, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
        implements CommitmentAct {

    @Override
    public ProgressReported event() {
        return new ProgressReported(text, meeting, on);
    }
}
