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
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.time.AsOf;

/** An instrument as it is kept: its facts, in the order of their recording. What it is on a day follows from them. */
public record InstrumentDocument(InstrumentId id, List<RecordedFact<InstrumentEvent>> acts) {

    static InstrumentDocument of(String id) {
        return new InstrumentDocument(new InstrumentId(id), List.of());
    }

    InstrumentDocument with(Recorded<InstrumentEvent> recorded) {
        return new InstrumentDocument(
                id,
                Stream.concat(acts.stream(), Stream.of(RecordedFact.of(recorded)))
                        .toList());
    }

    RecordedFacts<InstrumentEvent> facts() {
        return new RecordedFacts<>(acts);
    }

    /** Where it stands. Whoever is a member of the forums that its clauses name has to be said. */
    public InstrumentAnswer at(AsOf asOf, List<Membership> members) {
        return InstrumentAnswer.of(id, facts(), asOf, members);
    }

    /** The forums whose members its clauses name. */
    public Stream<ForumId> forums() {
        return NamedForums.in(
                InstrumentHistory.of(acts.stream().map(RecordedFact::event).toList()));
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
        return acts.stream().map(RecordedFact::citations).flatMap(Citations::sources);
    }
}
