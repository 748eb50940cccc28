package org.rapporteur.query.instruments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Abandoned;
import org.rapporteur.language.InstrumentEvent.Planned;
import org.rapporteur.language.InstrumentEvent.Reported;
import org.rapporteur.language.PartyEvent.Signed;
import org.rapporteur.query.kit.Closing;
import org.rapporteur.query.kit.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.springframework.stereotype.Component;

/** The register of instruments, with their parties and how far each has come. */
@Component
public final class InstrumentsView implements View<InstrumentDocument, InstrumentEvent> {

    @Override
    public String name() {
        return "instruments";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<InstrumentEvent> events() {
        return InstrumentEvent.class;
    }

    @Override
    public Class<InstrumentDocument> document() {
        return InstrumentDocument.class;
    }

    @Override
    public InstrumentDocument evolve(@Nullable InstrumentDocument before, Recorded<InstrumentEvent> recorded) {
        var document = before == null ? InstrumentDocument.of(recorded.stream()) : before;
        return switch (recorded.event()) {
            case Reported event -> document.reported(event, recorded);
            case Planned event ->
                document.with(new Plan(event.intended(), event.on(), event.meeting(), recorded.citations()));
            case Signed event -> document.with(PartyRow.signed(event, recorded.citations()));
            case Abandoned event -> document.abandoned(new Closing(event.reason(), event.on(), recorded.citations()));
            default -> document;
        };
    }

    @Override
    public Map<String, List<String>> filters(InstrumentDocument document) {
        return FilterValues.NONE
                .state(document.state())
                .meetings(document.meetings())
                .parties(Stream.concat(document.parties().stream().map(PartyRow::party), document.agencies().stream()))
                .sources(document.sources())
                .all();
    }
}
