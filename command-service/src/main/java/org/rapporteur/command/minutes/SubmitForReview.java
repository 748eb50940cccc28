package org.rapporteur.command.minutes;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;

/**
 * Records that the draft was sent to those concerned for review. Use it for each round; silence until the deadline is
 * consent. Practice: silence procedure.
 *
 * @param deadline The end of the time for objections; absent if none was set or it is unknown.
 * @param on The day on which the draft was sent; absent if unknown.
 */
record SubmitForReview(MinutesId subject, @Nullable Deadline deadline, @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public SubmittedForReview event() {
        return new SubmittedForReview(deadline, on);
    }
}
