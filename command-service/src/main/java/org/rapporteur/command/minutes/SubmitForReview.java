package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;
import org.rapporteur.language.record.Recorder;

/** Records that the draft went to those concerned; who is silent until the deadline consents. Practice: silence procedure. */
record SubmitForReview(MinutesId subject, @Nullable Deadline deadline, @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        return minutes.with(new SubmittedForReview(deadline, on));
    }
}
