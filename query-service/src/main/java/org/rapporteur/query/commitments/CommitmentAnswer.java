package org.rapporteur.query.commitments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;

/** A commitment: what is on record of it, and its state on the day asked for. */
record CommitmentAnswer(@JsonUnwrapped CommitmentDocument commitment, @JsonUnwrapped CommitmentStanding standing) {

    static CommitmentAnswer of(CommitmentDocument commitment, LocalDate asOf) {
        return new CommitmentAnswer(commitment, CommitmentStanding.of(commitment, asOf));
    }

    /** Whether it is due surely or possibly before that day. */
    boolean isDueBefore(LocalDate day) {
        var due = standing.dueNow();
        return due != null && due.onOrBefore(day.minusDays(1)) != Certainty.NO;
    }

    /** Whether it is due surely or possibly after that day. */
    boolean isDueAfter(LocalDate day) {
        var due = standing.dueNow();
        return due != null && due.onOrBefore(day) != Certainty.YES;
    }

    /** The first day on which it can be due, as text that sorts as days do. */
    @Nullable
    String due() {
        var due = standing.dueNow();
        return due == null ? null : due.earliest().toString();
    }
}
