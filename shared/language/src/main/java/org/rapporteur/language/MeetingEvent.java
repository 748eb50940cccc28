package org.rapporteur.language;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can happen to a meeting. */
public sealed interface MeetingEvent extends Event {

    /** It is to take place; when, where and by whom it is hosted, as far as that was said. */
    record Planned(
            @Nullable Localized title,
            @Nullable ForumId forum,
            @Nullable Integer ordinal,
            @Nullable Period intended,
            @Nullable Party host,
            @Nullable Localized place,
            List<Relation> relations)
            implements MeetingEvent {
        public Planned {
            relations = sorted(relations);
        }
    }

    /** It took place and is over; what is not known of it stays absent. */
    record Held(
            @Nullable Localized title,
            @Nullable ForumId forum,
            @Nullable Integer ordinal,
            @Nullable Period dates,
            @Nullable Party host,
            @Nullable Localized place,
            @Nullable Localized venue,
            @Nullable MeetingFormat format,
            @Nullable Person chair,
            @Nullable Person viceChair,
            @Nullable Localized theme,
            List<Relation> relations)
            implements MeetingEvent {
        public Held {
            relations = sorted(relations);
        }
    }

    /** A party was there, or was not. */
    record AttendanceRecorded(Attendance attendance) implements MeetingEvent {}

    /** The meeting did something about one thing. */
    record OutcomeRecorded(Outcome outcome) implements MeetingEvent {}

    /** The meeting said which one is to follow it. */
    record NextAnnounced(
            @Nullable Integer ordinal,
            @Nullable EffectiveDate intended,
            @Nullable Party host,
            @Nullable Localized place)
            implements MeetingEvent {}

    /** It will not take place. What was planned stays readable. */
    record Cancelled(Localized reason, @Nullable EffectiveDate on) implements MeetingEvent {}

    private static List<Relation> sorted(List<Relation> relations) {
        return relations.stream()
                .sorted(Comparator.comparing(Relation::kind).thenComparing(Relation::meeting))
                .toList();
    }
}
