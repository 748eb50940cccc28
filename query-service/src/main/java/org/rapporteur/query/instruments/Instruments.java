package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.effect.event.Memberships;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshot;
import org.springframework.stereotype.Component;

/** Instruments as they stand on a day, which may depend on who was a member of a forum then. */
@Component
public record Instruments(ForumsView forums, InstrumentsView instruments) {

    /** By all that was on record at that position. */
    public InstrumentAnswer on(InstrumentDocument instrument, Snapshot snapshot) {
        var members = instrument
                .forums()
                .flatMap(forum -> snapshot.document(forums, forum).stream())
                .flatMap(forum ->
                        Memberships.of(forum.id(), forum.events(), new RecordedFacts<>(forum.facts()).recorded()))
                .toList();
        return instrument.at(snapshot.asOf(), members);
    }

    /** The same with its lineage. */
    InstrumentLineageAnswer answer(InstrumentDocument instrument, Snapshot snapshot) {
        var lineage = new Lineage(
                changed("amended-by", instrument, snapshot),
                sorted(instrument.amendedBy()),
                changed("extended-by", instrument, snapshot),
                sorted(instrument.extendedBy()),
                changed("superseded-by", instrument, snapshot),
                sorted(instrument.supersededBy()));
        return new InstrumentLineageAnswer(on(instrument, snapshot), lineage);
    }

    private List<InstrumentId> changed(String how, InstrumentDocument by, Snapshot snapshot) {
        var filters = Filters.NONE.among(how, List.of(by.id().value()));
        return sorted(snapshot.subjects(instruments, filters).stream().map(InstrumentId::new));
    }

    private static List<InstrumentId> sorted(Stream<InstrumentId> ids) {
        return ids.sorted().distinct().toList();
    }
}
