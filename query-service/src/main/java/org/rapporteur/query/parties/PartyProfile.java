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
 * All that is on record of a party, on a day. Acts of its agencies count for a state and name the agency.
 *
 * @param kind Whether it is a state, an organisation or an agency.
 * @param name The name of a state in the Common Locale Data Repository; null for others.
 * @param state The state for which an agency acts; null for others.
 * @param asOf The day for which it is given.
 * @param position The position up to which it holds.
 * @param agencies The agencies of a state, as far as on record.
 * @param successions The successions of agencies that concern the party or an agency of it.
 * @param periods The periods of membership of forums, and of other statuses.
 * @param attended The meetings that it attended, hosted or was accredited to.
 * @param instruments The instruments that it signed, is expected to sign, or acted on.
 * @param texts The texts that it submitted, objected to or is addressed by, or that concern it otherwise.
 * @param promised All commitments of the party.
 * @param owes The commitments of the party that are still to be fulfilled.
 * @param promisedTo The commitments of others to the party.
 * @param toDo The duties of the party, as far as on record.
 * @param parked The events that some of the documents lack; present only if there are any.
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
