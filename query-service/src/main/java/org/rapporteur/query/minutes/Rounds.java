package org.rapporteur.query.minutes;

import java.util.List;
import org.rapporteur.query.document.DatedEntry;

/** What happened in all rounds of review; which of it belongs to which round follows from the days. */
record Rounds(List<Submission> submissions, List<MoreTime> extensions, List<ReviewObjection> objections) {

    static final Rounds NONE = new Rounds(List.of(), List.of(), List.of());

    Rounds with(Submission one) {
        return new Rounds(DatedEntry.with(submissions, one), extensions, objections);
    }

    Rounds with(MoreTime one) {
        return new Rounds(submissions, DatedEntry.with(extensions, one), objections);
    }

    Rounds with(ReviewObjection one) {
        return new Rounds(submissions, extensions, DatedEntry.with(objections, one));
    }
}
