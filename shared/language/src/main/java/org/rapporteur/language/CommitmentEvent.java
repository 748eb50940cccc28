package org.rapporteur.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can happen to a commitment: a pledge, a decision, an action point. */
public sealed interface CommitmentEvent extends Event {

    /** Somebody promised something; who reported it matters where that was somebody else. */
    record Made(
            Localized title,
            List<Party> by,
            List<Party> to,
            @Nullable Strength strength,
            @Nullable Person reportedBy,
            @Nullable MeetingId meeting,
            @Nullable EffectiveDate on,
            @Nullable EffectiveDate due)
            implements CommitmentEvent {
        public Made {
            by = by.stream().sorted().distinct().toList();
            to = to.stream().sorted().distinct().toList();
        }
    }

    /** Something was done towards it. */
    record ProgressReported(Localized text, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
            implements CommitmentEvent {}

    /** What was promised was done. */
    record Fulfilled(@Nullable Localized text, @Nullable EffectiveDate on) implements CommitmentEvent {}
}
