package org.rapporteur.query.commitments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.CommitmentEvent;
import org.rapporteur.language.CommitmentEvent.Fulfilled;
import org.rapporteur.language.CommitmentEvent.Made;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.query.kit.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.springframework.stereotype.Component;

/** The commitments and how far each has come. */
@Component
public final class CommitmentsView implements View<CommitmentDocument, CommitmentEvent> {

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<CommitmentEvent> events() {
        return CommitmentEvent.class;
    }

    @Override
    public Class<CommitmentDocument> document() {
        return CommitmentDocument.class;
    }

    @Override
    public CommitmentDocument evolve(@Nullable CommitmentDocument before, Recorded<CommitmentEvent> recorded) {
        var document = before == null ? CommitmentDocument.of(recorded.stream()) : before;
        return switch (recorded.event()) {
            case Made event -> document.made(event, recorded);
            case ProgressReported event ->
                document.with(new Progress(event.text(), event.meeting(), event.on(), recorded.citations()));
            case Fulfilled event -> document.with(new Fulfilment(event.text(), event.on(), recorded.citations()));
        };
    }

    @Override
    public Map<String, List<String>> filters(CommitmentDocument document) {
        return FilterValues.NONE
                .state(document.state())
                .meetings(document.meetings())
                .parties(Stream.concat(document.by().stream(), document.to().stream()))
                .sources(document.sources())
                .all();
    }
}
