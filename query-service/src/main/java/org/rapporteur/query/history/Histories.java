package org.rapporteur.query.history;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.declarations.DeclarationDocument;
import org.rapporteur.query.declarations.DeclarationsView;
import org.rapporteur.query.discrepancies.Discrepancies;
import org.rapporteur.query.discrepancies.DiscrepanciesView;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.instruments.InstrumentDocument;
import org.rapporteur.query.instruments.Instruments;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.meetings.MeetingDocument;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.springframework.stereotype.Component;

/** Finds what a history is composed of, all at one position. */
@Component
record Histories(
        Snapshots snapshots,
        ForumsView forums,
        MeetingsView meetings,
        DeclarationsView declarations,
        InstrumentsView instruments,
        Instruments asTheyStand,
        CommitmentsView commitments,
        DiscrepanciesView discrepancies,
        Discrepancies questions) {

    /** What is made of the history of the forum with this slug; a problem, 404, if nothing was on record of it. */
    <T> Answer<T> of(String slug, Asked asked, BiFunction<ForumHistory, Snapshot, T> made) {
        var views = List.of(forums, meetings, declarations, instruments, commitments);
        return snapshots.answer(asked.question(), views, snapshot -> {
            var forum = snapshot.version(forums, slug).document();
            var found = found(forum.id(), snapshot);
            return snapshot.answer(
                    made.apply(new ForumHistory(forum.at(snapshot.asOf()), HistoryComposition.of(found)), snapshot));
        });
    }

    private HistoryDocuments found(ForumId forum, Snapshot snapshot) {
        var held = snapshot.documents(meetings, Filters.NONE.among("forum", List.of(forum.value())));
        var at = Filters.NONE.among(
                "meeting", held.stream().map(one -> one.id().value()).toList());
        var adopted = snapshot.documents(declarations, at);
        var concluded = snapshot.documents(instruments, at);
        var promised = snapshot.documents(commitments, at);
        var about = Stream.of(
                        held.stream().map(MeetingDocument::id),
                        adopted.stream().map(DeclarationDocument::id),
                        concluded.stream().map(InstrumentDocument::id),
                        promised.stream().map(CommitmentDocument::id))
                .<SubjectId>flatMap(ids -> ids)
                .map(SubjectId::value)
                .toList();
        var disputed = snapshot.documents(discrepancies, Filters.NONE.among("about", about));
        return new HistoryDocuments(
                snapshot.asOf().day(),
                held.stream().map(one -> one.at(snapshot.asOf())).toList(),
                adopted,
                concluded.stream().map(one -> asTheyStand.on(one, snapshot)).toList(),
                promised,
                questions.at(disputed, snapshot).stream()
                        .filter(DiscrepancyAnswer::stands)
                        .toList());
    }
}
