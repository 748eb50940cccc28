package org.rapporteur.query.commitments;

import static org.rapporteur.query.document.Certainties.any;
import static org.rapporteur.query.document.Certainties.both;
import static org.rapporteur.query.document.Certainties.happened;
import static org.rapporteur.query.document.Certainties.not;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.Reached;
import org.rapporteur.query.time.AsOf;

/**
 * The state of a commitment on a day. A commitment elapses without an act: that follows from the day asked for.
 *
 * @param state The furthest state that was surely reached; null if it surely had not begun by then.
 * @param certainty Whether the state is certain; it is not if something undated, or dated in part, may have changed it.
 * @param dueNow The due date with all extensions granted by then; for a recurring commitment, the next one.
 * @param overdue Whether the due date had passed and the commitment was not fulfilled.
 */
public record CommitmentStanding(
        LocalDate asOf,
        @Nullable CommitmentState state,
        Certainty certainty,
        @Nullable EffectiveDate dueNow,
        Certainty overdue) {

    public static CommitmentStanding of(CommitmentDocument commitment, LocalDate asOf) {
        var due = Due.of(commitment, asOf);
        var ending = commitment.ending();
        var ended = happened(Stream.ofNullable(ending), asOf);
        var overdue = both(due.passed(), not(ended));
        var reached = Reached.of(
                new Reached.Step<>(ending == null ? CommitmentState.FULFILLED : ending.state(), ended),
                new Reached.Step<>(CommitmentState.ELAPSED, commitment.recurrence() == null ? overdue : Certainty.NO),
                new Reached.Step<>(CommitmentState.IN_PROGRESS, happened(commitment.progress().stream(), asOf)),
                new Reached.Step<>(CommitmentState.MADE, made(commitment, asOf)));
        return new CommitmentStanding(asOf, reached.state(), reached.certainty(), due.day(), overdue);
    }

    /** It was made by then if its date says so, or if anything had happened to it. */
    private static Certainty made(CommitmentDocument commitment, LocalDate asOf) {
        var recorded = commitment.recorded();
        var made = recorded == null ? Certainty.NO : AsOf.day(asOf).reached(commitment.on(), recorded);
        var later = Stream.<DatedEntry>concat(commitment.extensions().stream(), Stream.ofNullable(commitment.ending()));
        return any(List.of(made, happened(later, asOf)));
    }
}
