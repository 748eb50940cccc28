package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.InstrumentEvent.Reported;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.InstrumentType;
import org.rapporteur.language.LegalCharacter;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.SourceId;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Closing;
import org.rapporteur.query.kit.Evidence;
import org.rapporteur.query.kit.Keyed;
import org.rapporteur.query.kit.Recorded;

/** An instrument with its table of parties. Its acts may have been recorded in any order; the state follows from all. */
public record InstrumentDocument(
        InstrumentId id,
        InstrumentState state,
        @Nullable Localized title,
        @Nullable InstrumentType type,
        @Nullable LegalCharacter character,
        List<PartyRow> parties,
        List<Party> agencies,
        List<Localized> areas,
        @Nullable Plan plan,
        @Nullable Closing abandonment,
        Evidence citations) {

    static InstrumentDocument of(String id) {
        return new InstrumentDocument(
                new InstrumentId(id),
                InstrumentState.REPORTED,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Evidence.NONE);
    }

    InstrumentDocument reported(Reported event, Recorded<?> recorded) {
        var bearing = Citations.bearing(recorded.citations(), "parties");
        var rows = parties;
        for (var party : event.parties())
            if (rows.stream().noneMatch(row -> row.party().equals(party)))
                rows = Keyed.sorted(rows, PartyRow.expected(party, bearing), PartyRow::party);
        return new InstrumentDocument(
                        id,
                        state,
                        event.title(),
                        event.type(),
                        event.character(),
                        rows,
                        event.agencies(),
                        event.areas(),
                        plan,
                        abandonment,
                        citations.and(recorded))
                .derived();
    }

    InstrumentDocument with(PartyRow signed) {
        return with(Keyed.sorted(parties, signed, PartyRow::party), plan, abandonment);
    }

    InstrumentDocument with(Plan made) {
        return with(parties, made, abandonment);
    }

    InstrumentDocument abandoned(Closing why) {
        return with(parties, plan, why);
    }

    private InstrumentDocument with(List<PartyRow> rows, @Nullable Plan made, @Nullable Closing why) {
        return new InstrumentDocument(id, state, title, type, character, rows, agencies, areas, made, why, citations)
                .derived();
    }

    private InstrumentDocument derived() {
        return new InstrumentDocument(
                id, headline(), title, type, character, parties, agencies, areas, plan, abandonment, citations);
    }

    /** Signed is what every party has signed that is expected to; where nobody is, what somebody has signed. */
    private InstrumentState headline() {
        if (abandonment != null) return InstrumentState.ABANDONED;
        var signed = !parties.isEmpty() && parties.stream().allMatch(row -> row.state() == Standing.SIGNATORY);
        if (signed) return InstrumentState.SIGNED;
        return plan == null ? InstrumentState.REPORTED : InstrumentState.PLANNED;
    }

    /** The meetings at which it was planned or signed. */
    Stream<MeetingId> meetings() {
        var planned = Stream.ofNullable(plan).map(Plan::meeting);
        return Stream.concat(planned, parties.stream().map(PartyRow::meeting)).flatMap(Stream::ofNullable);
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.of(
                        parties.stream().map(PartyRow::citations),
                        Stream.ofNullable(plan).map(Plan::citations),
                        Stream.ofNullable(abandonment).map(Closing::citations))
                .flatMap(all -> all);
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }
}
