package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.effect.event.Memberships;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.query.forums.ForumRecord;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Facts;
import org.rapporteur.query.time.AsOf;
import org.springframework.stereotype.Component;

/** Instruments as they stand on a day, which may depend on who was a member of a forum then. */
@Component
public class Instruments {

    private final Register<ForumRecord> forums;
    private final Register<InstrumentRecord> instruments;

    Instruments(Registers registers, ForumsView forums, InstrumentsView instruments) {
        this.forums = registers.of(forums);
        this.instruments = registers.of(instruments);
    }

    /** By all that was on record at that position. */
    public InstrumentDocument on(AsOf asOf, InstrumentRecord instrument, long position) {
        var members = instrument
                .forums()
                .flatMap(forum -> forums.at(forum, position).stream())
                .map(DocumentVersion::document)
                .flatMap(forum -> Memberships.of(forum.id(), forum.events(), new Facts<>(forum.facts()).recorded()))
                .toList();
        return instrument.at(asOf, members);
    }

    /** The same with its lineage. */
    InstrumentAnswer answer(AsOf asOf, InstrumentRecord instrument, long position) {
        var id = instrument.id();
        var lineage = new Lineage(
                changed("amended-by", id, position),
                sorted(instrument.amendedBy()),
                changed("extended-by", id, position),
                sorted(instrument.extendedBy()),
                changed("superseded-by", id, position),
                sorted(instrument.supersededBy()));
        return new InstrumentAnswer(on(asOf, instrument, position), lineage);
    }

    private List<InstrumentId> changed(String how, InstrumentId by, long position) {
        return sorted(instruments.subjects(position, how, List.of(by.value())).stream()
                .map(InstrumentId::new));
    }

    private static List<InstrumentId> sorted(Stream<InstrumentId> ids) {
        return ids.sorted().distinct().toList();
    }
}
