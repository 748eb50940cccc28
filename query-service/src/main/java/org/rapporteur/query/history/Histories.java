package org.rapporteur.query.history;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.declarations.DeclarationDocument;
import org.rapporteur.query.declarations.DeclarationsView;
import org.rapporteur.query.discrepancies.Discrepancies;
import org.rapporteur.query.discrepancies.DiscrepanciesView;
import org.rapporteur.query.discrepancies.DiscrepancyAnswer;
import org.rapporteur.query.discrepancies.DiscrepancyDocument;
import org.rapporteur.query.forums.ForumRecord;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.Reading;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.instruments.InstrumentRecord;
import org.rapporteur.query.instruments.Instruments;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.meetings.MeetingRecord;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.springframework.stereotype.Component;

/** Finds what a history is composed of, all at one position. */
@Component
class Histories {

    private final Horizon horizon;
    private final Register<ForumRecord> forums;
    private final Register<MeetingRecord> meetings;
    private final Register<DeclarationDocument> declarations;
    private final Register<InstrumentRecord> instruments;
    private final Instruments asTheyStand;
    private final Register<CommitmentDocument> commitments;
    private final Register<DiscrepancyDocument> discrepancies;
    private final Discrepancies questions;
    private final Today today;

    Histories(
            Horizon horizon,
            Registers registers,
            ForumsView forums,
            MeetingsView meetings,
            DeclarationsView declarations,
            InstrumentsView instruments,
            Instruments asTheyStand,
            CommitmentsView commitments,
            DiscrepanciesView discrepancies,
            Discrepancies questions,
            Today today) {
        this.horizon = horizon;
        this.forums = registers.of(forums);
        this.meetings = registers.of(meetings);
        this.declarations = registers.of(declarations);
        this.instruments = registers.of(instruments);
        this.asTheyStand = asTheyStand;
        this.commitments = registers.of(commitments);
        this.discrepancies = registers.of(discrepancies);
        this.questions = questions;
        this.today = today;
    }

    /** The history of the forum with this slug; a problem, 404, if nothing was on record of it. */
    History of(String slug, Asked asked, DayAsked day) {
        var asOf = today.of(day);
        var position = horizon.of(
                Stream.concat(
                                Stream.of(forums, meetings, declarations, instruments, commitments)
                                        .map(Register::name),
                                Discrepancies.VIEWS.stream())
                        .toList(),
                asked);
        var forum = forums.version(slug, position);
        var reading = new Reading(position);
        var found = found(forum.subject(), reading, asOf);
        var lacking = Lacking.of(forum, position).toList();
        reading.lacks(lacking);
        horizon.lacks(reading.lacking(), asked);
        return new History(forum.document().at(asOf), position, lacking, Composition.of(found));
    }

    private Found found(String forum, Reading reading, AsOf asOf) {
        var position = reading.position();
        var held = meetings.all(position, "forum", List.of(forum));
        var at = held.stream().map(DocumentVersion::subject).toList();
        var adopted = declarations.all(position, "meeting", at);
        var concluded = instruments.all(position, "meeting", at);
        var promised = commitments.all(position, "meeting", at);
        var about = Stream.<List<? extends DocumentVersion<?>>>of(held, adopted, concluded, promised)
                .flatMap(List::stream)
                .map(DocumentVersion::subject)
                .toList();
        var disputed = discrepancies.all(position, "about", about);
        return new Found(
                asOf.day(),
                reading.documents(held).stream().map(one -> one.at(asOf)).toList(),
                reading.documents(adopted),
                reading.documents(concluded).stream()
                        .map(one -> asTheyStand.on(asOf, one, position))
                        .toList(),
                reading.documents(promised),
                questions.at(reading.documents(disputed), position, asOf.day()).stream()
                        .filter(DiscrepancyAnswer::stands)
                        .toList(),
                reading.lacking());
    }
}
