package org.rapporteur.query.minutes;

import static org.rapporteur.query.document.Certainties.any;
import static org.rapporteur.query.document.Certainties.both;
import static org.rapporteur.query.document.Certainties.happened;
import static org.rapporteur.query.document.Certainties.not;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.Reached;
import org.rapporteur.query.text.TextFact;
import org.rapporteur.query.text.TextSource;

/** How far minutes had come by a day. What is skipped is passed over: what was issued need not have been drafted on record. */
final class MinutesProgress {

    private MinutesProgress() {}

    static Reached<MinutesState> of(MinutesDocument minutes, @Nullable Review review, LocalDate asOf) {
        return Reached.of(
                step(MinutesState.RETRACTED, happened(Stream.ofNullable(minutes.retraction()), asOf)),
                step(MinutesState.CORRECTED, happened(corrigenda(minutes), asOf)),
                step(
                        MinutesState.ISSUED,
                        happened(Stream.ofNullable(minutes.headings().issue()), asOf)),
                step(MinutesState.ADOPTED, adopted(minutes, review, asOf)),
                step(
                        MinutesState.UNDER_REVIEW,
                        review == null
                                ? Certainty.NO
                                : both(happened(minutes.rounds().submissions().stream(), asOf), not(review.broken()))),
                step(MinutesState.DRAFT, drafted(minutes, asOf)),
                step(
                        MinutesState.REQUESTED,
                        happened(Stream.ofNullable(minutes.headings().request()), asOf)));
    }

    static int corrections(MinutesDocument minutes, LocalDate asOf) {
        return (int) corrigenda(minutes)
                .filter(one -> one.happenedBy(asOf) == Certainty.YES)
                .count();
    }

    /** By an act, or by silence. */
    private static Certainty adopted(MinutesDocument minutes, @Nullable Review review, LocalDate asOf) {
        var said = happened(Stream.ofNullable(minutes.adoption()), asOf);
        return any(List.of(said, review == null ? Certainty.NO : review.consent()));
    }

    private static Certainty drafted(MinutesDocument minutes, LocalDate asOf) {
        return happened(
                Stream.of(
                                Stream.ofNullable(minutes.headings().draft()),
                                minutes.texts().stream(),
                                minutes.rounds().submissions().stream(),
                                minutes.rounds().extensions().stream(),
                                minutes.objections().stream())
                        .<DatedEntry>flatMap(all -> all),
                asOf);
    }

    private static Stream<TextFact> corrigenda(MinutesDocument minutes) {
        return minutes.texts().stream().filter(one -> one.source() == TextSource.CORRIGENDUM);
    }

    private static Reached.Step<MinutesState> step(MinutesState state, Certainty reached) {
        return new Reached.Step<>(state, reached);
    }
}
