package org.rapporteur.query.parties;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.declarations.DeclarationAnswer;
import org.rapporteur.query.forums.ForumDocument;
import org.rapporteur.query.instruments.InstrumentAnswer;
import org.rapporteur.query.meetings.MeetingAnswer;
import org.rapporteur.query.minutes.MinutesDocument;
import org.rapporteur.query.time.AsOf;

/** What a profile is composed of, all as of one position and one day. */
record ProfileDocuments(
        AsOf asOf,
        List<ForumDocument> forums,
        List<MeetingAnswer> meetings,
        List<InstrumentAnswer> instruments,
        List<DeclarationAnswer> declarations,
        List<MinutesDocument> minutes,
        List<CommitmentDocument> commitments) {

    LocalDate day() {
        return asOf.day();
    }

    boolean isEmpty() {
        return forums.isEmpty()
                && meetings.isEmpty()
                && instruments.isEmpty()
                && declarations.isEmpty()
                && minutes.isEmpty()
                && commitments.isEmpty();
    }
}
