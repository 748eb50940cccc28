package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.effect.event.InstrumentHistory;
import org.rapporteur.effect.event.NamedForums;
import org.rapporteur.effect.fact.DecisiveFact.Membership;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Fact;
import org.rapporteur.query.kit.Facts;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.time.AsOf;

/** An instrument as it is kept: its facts, in the order of their recording. What it is on a day follows from them. */
public record InstrumentRecord(InstrumentId id, List<Fact<InstrumentEvent>> acts) {

    static InstrumentRecord of(String id) {
        return new InstrumentRecord(new InstrumentId(id), List.of());
    }

    InstrumentRecord with(Recorded<InstrumentEvent> recorded) {
        return new InstrumentRecord(
                id, Stream.concat(acts.stream(), Stream.of(Fact.of(recorded))).toList());
    }

    Facts<InstrumentEvent> facts() {
        return new Facts<>(acts);
    }

    /** Where it stands. Whoever is a member of the forums that its clauses name has to be said. */
    public InstrumentDocument at(AsOf asOf, List<Membership> members) {
        return InstrumentDocument.of(id, facts(), asOf, members);
    }

    /** The forums whose members its clauses name. */
    public Stream<ForumId> forums() {
        return NamedForums.in(
                InstrumentHistory.of(acts.stream().map(Fact::event).toList()));
    }

    /** The instruments that amended it. */
    public Stream<InstrumentId> amendedBy() {
        return facts().of(Amended.class).map(fact -> fact.event().by()).flatMap(Stream::ofNullable);
    }

    public Stream<InstrumentId> extendedBy() {
        return facts().of(Extended.class).map(fact -> fact.event().by()).flatMap(Stream::ofNullable);
    }

    public Stream<InstrumentId> supersededBy() {
        return facts().of(Superseded.class).map(fact -> fact.event().by()).flatMap(Stream::ofNullable);
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    Stream<SourceId> sources() {
        return acts.stream().map(Fact::citations).flatMap(Citations::sources);
    }
}
