package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Recorder;

/** Records that there is more time to do it, granted perhaps by a meeting. Practice: work plans that are carried over. */
record ExtendDueDate(CommitmentId subject, EffectiveDate due, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
        implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        var extended = new DueDateExtended(due, meeting, on);
        commitment.notBeforeItWasMade(on);
        commitment.notEndedBefore(on);
        DueDates.putOff(commitment.facts().and(extended));
        return List.of(extended);
    }
}
