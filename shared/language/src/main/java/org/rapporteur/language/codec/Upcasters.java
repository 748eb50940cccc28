package org.rapporteur.language.codec;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What lifts the events of earlier revisions. */
final class Upcasters {

    /** Of these revisions, the next has only more that may be absent, and was not on record before. */
    private static final List<EventType> WIDENED = List.of(
            new EventType("instrument.Signed", 1),
            new EventType("meeting.Planned", 1),
            new EventType("meeting.OutcomeRecorded", 1),
            new EventType("meeting.OutcomeRecorded", 2),
            new EventType("meeting.NextAnnounced", 1),
            new EventType("declaration.Adopted", 1),
            new EventType("commitment.Made", 1),
            new EventType("discrepancy.Raised", 1),
            new EventType("discrepancy.Testified", 1),
            new EventType("discrepancy.Reopened", 1));

    static final List<Upcaster> PUBLISHED = Stream.concat(
                    WIDENED.stream().map(type -> new Upcaster(type, UnaryOperator.identity())),
                    Stream.of(new Upcaster(new EventType("discrepancy.Ruled", 1), FollowsInWords::lift)))
            .toList();

    private Upcasters() {}
}
