package org.rapporteur.query.parties;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentsView;
import org.rapporteur.query.declarations.DeclarationAnswer;
import org.rapporteur.query.declarations.DeclarationDocument;
import org.rapporteur.query.declarations.DeclarationsView;
import org.rapporteur.query.forums.ForumRecord;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.EntryNotes;
import org.rapporteur.query.http.Filters;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.Reading;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.instruments.InstrumentRecord;
import org.rapporteur.query.instruments.Instruments;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.meetings.MeetingRecord;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.minutes.MinutesDocument;
import org.rapporteur.query.minutes.MinutesView;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.problem.Problem;
import org.springframework.stereotype.Component;

/** Finds what is on record of a party, all at one position. */
@Component
final class Profiles {

    private final Horizon horizon;
    private final Register<ForumRecord> forums;
    private final Register<MeetingRecord> meetings;
    private final Register<InstrumentRecord> instruments;
    private final Instruments asTheyStand;
    private final Register<DeclarationDocument> declarations;
    private final Register<MinutesDocument> minutes;
    private final Register<CommitmentDocument> commitments;
    private final EntryNotes notes;
    private final Today today;

    Profiles(
            Horizon horizon,
            Registers registers,
            ForumsView forums,
            MeetingsView meetings,
            InstrumentsView instruments,
            Instruments asTheyStand,
            DeclarationsView declarations,
            MinutesView minutes,
            CommitmentsView commitments,
            EntryNotes notes,
            Today today) {
        this.horizon = horizon;
        this.forums = registers.of(forums);
        this.meetings = registers.of(meetings);
        this.instruments = registers.of(instruments);
        this.asTheyStand = asTheyStand;
        this.declarations = registers.of(declarations);
        this.minutes = registers.of(minutes);
        this.commitments = registers.of(commitments);
        this.notes = notes;
        this.today = today;
    }

    /** All registers in which parties are found. */
    List<Register<?>> registers() {
        return List.of(forums, meetings, instruments, declarations, minutes, commitments);
    }

    /**
     * @param forum to whose doings it is limited, or null
     * @throws Problem 404 if nothing is on record of the party
     */
    PartyProfile of(Party party, @Nullable String forum, Asked asked, DayAsked day) {
        var position =
                horizon.of(notes.and(registers().stream().map(Register::name).toList()), asked);
        var asOf = today.of(day);
        var reading = new Reading(position);
        var found = found(Filters.NONE.party(party.code()).forum(forum), party, reading, asOf);
        if (found.isEmpty())
            throw Problem.notFound("Nothing is on record of '" + party.code() + "' at " + position + ".");
        var profile = new Composition(new Actor(party), found).profile(reading);
        reading.lacks(notes.beside(profile.entries(), position, asOf));
        horizon.lacks(reading.lacking(), asked);
        return profile;
    }

    private Found found(Filters filters, Party party, Reading reading, AsOf asOf) {
        var position = reading.position();
        return new Found(
                asOf,
                reading.documents(forums.all(position, filters)),
                reading.documents(meetings.all(position, filters)).stream()
                        .map(one -> one.at(asOf))
                        .toList(),
                reading.documents(concerning(filters, party, position)).stream()
                        .map(one -> asTheyStand.on(asOf, one, position))
                        .toList(),
                reading.documents(declarations.all(position, filters)).stream()
                        .map(one -> DeclarationAnswer.of(one, asOf.day()))
                        .toList(),
                reading.documents(minutes.all(position, filters)),
                reading.documents(commitments.all(position, filters)));
    }

    /** Those that name the party, and those that wait for all members of a forum to which it belongs or belonged. */
    private List<DocumentVersion<InstrumentRecord>> concerning(Filters filters, Party party, long position) {
        var named = new TreeMap<String, DocumentVersion<InstrumentRecord>>();
        instruments.all(position, filters).forEach(one -> named.put(one.subject(), one));
        var its = forums.subjects(position, "party", List.of(party.code()));
        instruments
                .all(position, filters.without("party").among("members", its))
                .forEach(one -> named.put(one.subject(), one));
        return List.copyOf(named.values());
    }
}
