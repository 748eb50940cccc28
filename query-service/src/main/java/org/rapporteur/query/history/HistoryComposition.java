package org.rapporteur.query.history;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.declarations.DeclarationDocument;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.instruments.InstrumentAnswer;
import org.rapporteur.query.meetings.MeetingAnswer;

/** Composes a forum's history from documents: its meetings by ordinal, those without one behind, each with its own. */
final class HistoryComposition {

    private final HistoryDocuments found;

    private HistoryComposition(HistoryDocuments found) {
        this.found = found;
    }

    static List<Chapter> of(HistoryDocuments found) {
        var composition = new HistoryComposition(found);
        return found.meetings().stream()
                .sorted(comparing((MeetingAnswer one) -> one.facts().ordinal(), nullsLast(naturalOrder()))
                        .thenComparing(MeetingAnswer::id))
                .map(composition::chapter)
                .toList();
    }

    private Chapter chapter(MeetingAnswer meeting) {
        var declarations = found.declarationsOf(meeting.id());
        var instruments = found.instrumentsOf(meeting.id());
        var commitments = found.commitmentsOf(meeting.id());
        List<SubjectId> subjects = Stream.<Stream<? extends SubjectId>>of(
                        Stream.of(meeting.id()),
                        declarations.stream().map(DeclarationDocument::id),
                        instruments.stream().map(InstrumentAnswer::id),
                        commitments.stream().map(CommitmentDocument::id))
                .<SubjectId>flatMap(ids -> ids)
                .toList();
        var discrepancies = found.discrepanciesOf(subjects);
        var shown = Stream.concat(subjects.stream(), discrepancies.stream().map(DiscrepancyAnswer::id))
                .map(SubjectId::value)
                .toList();
        return new Chapter(
                found.asOf(),
                meeting,
                declarations,
                instruments,
                commitments,
                discrepancies,
                beside(meeting, -1).map(Neighbour::of).orElse(null),
                next(meeting),
                shown);
    }

    /** The next meeting if it is on record by itself, else what this one announced of it. */
    private @Nullable Neighbour next(MeetingAnswer meeting) {
        return beside(meeting, 1)
                .map(Neighbour::of)
                .or(() -> Optional.ofNullable(meeting.next()).map(Neighbour::of))
                .orElse(null);
    }

    private Optional<MeetingAnswer> beside(MeetingAnswer meeting, int step) {
        var ordinal = meeting.facts().ordinal();
        return ordinal == null
                ? Optional.empty()
                : found.meetings().stream()
                        .filter(other -> Objects.equals(other.facts().ordinal(), ordinal + step))
                        .findFirst();
    }
}
