package org.rapporteur.query.parties;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.forums.Succession;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.notes.NotedEntry;

/**
 * All that is on record of a party, as of a day. What its agencies did counts for a state and names the agency.
 *
 * @param kind what sort of party it is
 * @param name what a state is called in the Common Locale Data Repository; absent for others
 * @param state for which an agency acts
 * @param asOf the day for which it is given
 * @param position up to which it holds
 * @param agencies of a state, as far as they are on record
 * @param successions of agencies, those in which the party or an agency of it takes part
 * @param periods of membership of forums, and of taking part in another standing
 * @param attended meetings, those that it hosted among them
 * @param instruments that it signed, is expected to sign, or did something else about
 * @param texts with which it had to do
 * @param promised all that it promised
 * @param owes what of that is still to be kept
 * @param promisedTo what others promised to it
 * @param toDo what it still has to do, as far as is on record
 * @param parked what some of the documents lack of which this is composed; said only where there is any
 */
record PartyProfile(
        Party party,
        PartyKind kind,
        @Nullable Localized name,
        @Nullable Party state,
        LocalDate asOf,
        long position,
        List<Party> agencies,
        List<Succession> successions,
        List<MembershipPeriod> periods,
        Section<AttendedEntry> attended,
        Section<InstrumentEntry> instruments,
        Section<TextEntry> texts,
        Section<PromiseEntry> promised,
        Section<PromiseEntry> owes,
        Section<PromiseEntry> promisedTo,
        Section<Duty> toDo,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lacking> parked) {

    /** With the position up to which it holds, and what it lacks. */
    PartyProfile at(long claimed, List<Lacking> lacking) {
        return new PartyProfile(
                party,
                kind,
                name,
                state,
                asOf,
                claimed,
                agencies,
                successions,
                periods,
                attended,
                instruments,
                texts,
                promised,
                owes,
                promisedTo,
                toDo,
                lacking);
    }

    /** All beside which something may stand. */
    Stream<NotedEntry> entries() {
        var sections = Stream.of(attended, instruments, texts, promised, owes, promisedTo, toDo);
        return Stream.concat(
                periods.stream().flatMap(MembershipPeriod::entries),
                sections.flatMap(section -> section.items().stream()));
    }
}
