package org.rapporteur.query.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.declarations.DeclarationDocument;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.instruments.InstrumentAnswer;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.meetings.MeetingAnswer;

/**
 * One meeting of a forum with all that belongs to it.
 *
 * @param asOf the day for which states are given
 * @param subjects of all these documents
 */
public record Chapter(
        LocalDate asOf,
        MeetingAnswer meeting,
        List<DeclarationDocument> declarations,
        List<InstrumentAnswer> instruments,
        List<CommitmentDocument> commitments,
        List<DiscrepancyAnswer> discrepancies,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        List<String> subjects) {

    /** Of what the history lacks, that of these documents. */
    public List<Lacking> lacking(List<Lacking> all) {
        return all.stream().filter(one -> subjects.contains(one.subject())).toList();
    }

    public @Nullable Period dates() {
        return Dates.of(meeting);
    }

    /** On how many questions sources disagree that no ruling has settled. */
    public long unsettled() {
        return discrepancies.stream().filter(one -> !one.settled()).count();
    }

    /** The sources of every fact in it, sorted, each once. */
    public List<SourceId> sources() {
        return Stream.of(
                        Stream.of(meeting).flatMap(MeetingAnswer::sources),
                        declarations.stream().flatMap(DeclarationDocument::sources),
                        instruments.stream().flatMap(InstrumentAnswer::sources),
                        commitments.stream().flatMap(CommitmentDocument::sources),
                        discrepancies.stream().flatMap(DiscrepancyAnswer::sources))
                .flatMap(all -> all)
                .sorted()
                .distinct()
                .toList();
    }
}
