package org.rapporteur.query.parties;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.declarations.DeclarationAnswer;
import org.rapporteur.query.declarations.DeclarationsView;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.instruments.InstrumentDocument;
import org.rapporteur.query.instruments.Instruments;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.minutes.MinutesView;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.problem.Problem;
import org.springframework.stereotype.Component;

/** Finds what is on record of a party, all at one position. */
@Component
record Profiles(
        Snapshots snapshots,
        ForumsView forums,
        MeetingsView meetings,
        InstrumentsView instruments,
        Instruments asTheyStand,
        DeclarationsView declarations,
        MinutesView minutes,
        CommitmentsView commitments) {

    /** All views in which parties are found. */
    List<View<?, ?>> views() {
        return List.of(forums, meetings, instruments, declarations, minutes, commitments);
    }

    /**
     * @param forum to whose doings it is limited, or null
     * @throws Problem 404 if nothing is on record of the party
     */
    Answer<PartyProfile> of(Party party, @Nullable String forum, Asked asked) {
        return snapshots.answer(asked.question(), views(), snapshot -> {
            var found = found(Filters.NONE.party(party.code()).forum(forum), party, snapshot);
            if (found.isEmpty())
                throw Problem.notFound(
                        "Nothing is on record of '" + party.code() + "' at " + snapshot.position() + ".");
            var composed = new ProfileComposition(new Actor(party), found).profile();
            var notes = snapshot.notes(composed.entries());
            return snapshot.answer(composed.at(snapshot.claim(), snapshot.lacking()))
                    .with(notes);
        });
    }

    private ProfileDocuments found(Filters filters, Party party, Snapshot snapshot) {
        var asOf = snapshot.asOf();
        return new ProfileDocuments(
                asOf,
                snapshot.documents(forums, filters),
                snapshot.documents(meetings, filters).stream()
                        .map(one -> one.at(asOf))
                        .toList(),
                concerning(filters, party, snapshot).stream()
                        .map(one -> asTheyStand.on(one, snapshot))
                        .toList(),
                snapshot.documents(declarations, filters).stream()
                        .map(one -> DeclarationAnswer.of(one, asOf.day()))
                        .toList(),
                snapshot.documents(minutes, filters),
                snapshot.documents(commitments, filters));
    }

    /** Those that name the party, and those that wait for all members of a forum to which it belongs or belonged. */
    private Collection<InstrumentDocument> concerning(Filters filters, Party party, Snapshot snapshot) {
        var its = snapshot.subjects(forums, Filters.NONE.party(party.code()));
        var waiting = filters.without("party").among("members", its);
        return Stream.of(filters, waiting)
                .flatMap(some -> snapshot.documents(instruments, some).stream())
                .collect(Collectors.toMap(InstrumentDocument::id, one -> one, (one, same) -> one, TreeMap::new))
                .values();
    }
}
