package org.rapporteur.query.discrepancies;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.springframework.stereotype.Component;

/** The questions on which sources disagree. */
@Component
public final class DiscrepanciesView implements View<DiscrepancyDocument, DiscrepancyEvent> {

    @Override
    public String name() {
        return "discrepancies";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<DiscrepancyEvent> events() {
        return DiscrepancyEvent.class;
    }

    @Override
    public Class<DiscrepancyDocument> document() {
        return DiscrepancyDocument.class;
    }

    @Override
    public DiscrepancyDocument evolve(@Nullable DiscrepancyDocument before, Recorded<DiscrepancyEvent> recorded) {
        var document = before == null ? DiscrepancyDocument.of(recorded.stream()) : before;
        return switch (recorded.event()) {
            case Raised event -> document.raised(event, recorded);
            case Testified event ->
                document.with(new Saying(event.testimony(), event.on(), DatedEntry.recorded(recorded)));
            case Ruled event -> document.with(ruling(event, recorded));
            case Reopened event ->
                document.with(new Reopening(event.reason(), event.on(), DatedEntry.recorded(recorded)));
            case ConsequenceNoted event -> document.with(Consequence.of(event));
            case Withdrawn event ->
                document.with(new DiscrepancyWithdrawal(event.reason(), event.on(), DatedEntry.recorded(recorded)));
        };
    }

    private static Ruling ruling(Ruled event, Recorded<?> recorded) {
        return new Ruling(
                event.value(),
                event.reasoning(),
                event.by(),
                event.authority(),
                event.follows(),
                event.on(),
                DatedEntry.recorded(recorded),
                recorded.citations());
    }

    @Override
    public Map<String, List<String>> filters(DiscrepancyDocument document) {
        return FilterValues.NONE
                .meetings(Stream.ofNullable(document.about())
                        .filter(MeetingId.class::isInstance)
                        .map(MeetingId.class::cast))
                .with("about", Stream.ofNullable(document.about()).map(SubjectId::value))
                .sources(document.sources())
                .all();
    }
}
