package org.rapporteur.command.commitment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.MeetingId;

/**
 * Records that the due date of the commitment was extended. Use it for each extension, by a meeting or by others.
 * Practice: work plans that are carried over.
 *
 * @param due The new last day on which it is to be fulfilled.
 * @param meeting The meeting that granted the extension; absent if it was none or is unknown.
 * @param on The day of the extension; absent if unknown.
 */
record ExtendDueDate(CommitmentId subject, EffectiveDate due, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
        implements CommitmentAct {

    @Override
    public DueDateExtended event() {
        return new DueDateExtended(due, meeting, on);
    }
}
