package org.rapporteur.query.history;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.SubjectId;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.declarations.DeclarationDocument;
import org.rapporteur.query.declarations.DeclarationsView;
import org.rapporteur.query.discrepancies.DiscrepanciesView;
import org.rapporteur.query.discrepancies.DiscrepancyDocument;
import org.rapporteur.query.forums.ForumDocument;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.instruments.InstrumentDocument;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.meetings.MeetingDocument;
import org.rapporteur.query.meetings.MeetingsView;
import org.springframework.stereotype.Component;

/** Finds what a history is composed of, all at one position. */
@Component
public class Histories {

    private final Horizon horizon;
    private final Register<ForumDocument> forums;
    private final Register<MeetingDocument> meetings;
    private final Register<DeclarationDocument> declarations;
    private final Register<InstrumentDocument> instruments;
    private final Register<CommitmentDocument> commitments;
    private final Register<DiscrepancyDocument> discrepancies;

    Histories(
            Horizon horizon,
            Registers registers,
            ForumsView forums,
            MeetingsView meetings,
            DeclarationsView declarations,
            InstrumentsView instruments,
            CommitmentsView commitments,
            DiscrepanciesView discrepancies) {
        this.horizon = horizon;
        this.forums = registers.of(forums);
        this.meetings = registers.of(meetings);
        this.declarations = registers.of(declarations);
        this.instruments = registers.of(instruments);
        this.commitments = registers.of(commitments);
        this.discrepancies = registers.of(discrepancies);
    }

    /** The history of the forum with this slug; a problem, 404, if nothing was on record of it. */
    public History of(String slug, Asked asked) {
        var position = horizon.of(
                Stream.of(forums, meetings, declarations, instruments, commitments, discrepancies)
                        .map(Register::name)
                        .toList(),
                asked);
        var forum = forums.version(slug, position).document();
        return new History(forum, position, Composition.of(found(forum, position)));
    }

    private Found found(ForumDocument forum, long position) {
        var held = meetings.all(position, "forum", List.of(forum.id().value()));
        var at = held.stream().map(one -> one.id().value()).toList();
        var adopted = declarations.all(position, "meeting", at);
        var concluded = instruments.all(position, "meeting", at);
        var promised = commitments.all(position, "meeting", at);
        var about = Stream.<Stream<? extends SubjectId>>of(
                        held.stream().map(MeetingDocument::id),
                        adopted.stream().map(DeclarationDocument::id),
                        concluded.stream().map(InstrumentDocument::id),
                        promised.stream().map(CommitmentDocument::id))
                .<SubjectId>flatMap(ids -> ids)
                .map(SubjectId::value)
                .toList();
        return new Found(held, adopted, concluded, promised, discrepancies.all(position, "about", about));
    }
}
