package org.rapporteur.query.history;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.declarations.DeclarationDocument;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.instruments.InstrumentAnswer;
import org.rapporteur.query.meetings.MeetingAnswer;

/**
 * The documents of which a history is composed, all as of one position.
 *
 * @param asOf the day for which states are given
 */
record HistoryDocuments(
        LocalDate asOf,
        List<MeetingAnswer> meetings,
        List<DeclarationDocument> declarations,
        List<InstrumentAnswer> instruments,
        List<CommitmentDocument> commitments,
        List<DiscrepancyAnswer> discrepancies) {

    List<DeclarationDocument> declarationsOf(MeetingId meeting) {
        return declarations.stream()
                .filter(one -> meeting.equals(one.meeting()))
                .toList();
    }

    /** Those about which something was done there, such as planned or signed. */
    List<InstrumentAnswer> instrumentsOf(MeetingId meeting) {
        return instruments.stream()
                .filter(one -> one.meetings().contains(meeting))
                .toList();
    }

    List<CommitmentDocument> commitmentsOf(MeetingId meeting) {
        return commitments.stream().filter(one -> meeting.equals(one.meeting())).toList();
    }

    /** Those about one of the subjects. */
    List<DiscrepancyAnswer> discrepanciesOf(List<? extends SubjectId> subjects) {
        return discrepancies.stream()
                .filter(one -> one.about() != null && subjects.contains(one.about()))
                .toList();
    }
}
