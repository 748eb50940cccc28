package org.rapporteur.language.codec;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What lifts the events of earlier revisions. */
final class Upcasters {

    /** Of these, the second revision has only more that may be absent, and was not on record before. */
    private static final List<String> WIDENED = List.of(
            "instrument.Signed",
            "meeting.Planned",
            "meeting.OutcomeRecorded",
            "meeting.NextAnnounced",
            "declaration.Adopted",
            "commitment.Made",
            "discrepancy.Raised",
            "discrepancy.Testified",
            "discrepancy.Reopened");

    static final List<Upcaster> PUBLISHED = Stream.concat(
                    WIDENED.stream().map(name -> new Upcaster(new EventType(name, 1), UnaryOperator.identity())),
                    Stream.of(new Upcaster(new EventType("discrepancy.Ruled", 1), FollowsInWords::lift)))
            .toList();

    private Upcasters() {}
}
