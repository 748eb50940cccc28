package org.rapporteur.query.commitments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.DueAnnounced;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.springframework.stereotype.Component;

/** The commitments and what is on record of each. */
@Component
public final class CommitmentsView implements View<CommitmentDocument, CommitmentEvent> {

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public int version() {
        return 3;
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
        var day = DatedEntry.recorded(recorded);
        var cited = recorded.citations();
        return switch (recorded.event()) {
            case Made event -> document.made(event, recorded);
            case ProgressReported event ->
                document.with(new ProgressReport(event.text(), event.meeting(), event.on(), day, cited));
            case DueDateExtended event ->
                document.with(new Extension(event.due(), event.meeting(), event.on(), day, cited));
            case DueAnnounced event -> document.with(new DueNotice(event.due(), event.days(), event.on(), day, cited));
            case Fulfilled event ->
                document.with(
                        new CommitmentEnding(CommitmentState.FULFILLED, event.text(), null, event.on(), day, cited));
            case Withdrawn event ->
                document.with(
                        new CommitmentEnding(CommitmentState.WITHDRAWN, event.reason(), null, event.on(), day, cited));
            case Superseded event ->
                document.with(
                        new CommitmentEnding(CommitmentState.SUPERSEDED, null, event.by(), event.on(), day, cited));
        };
    }

    @Override
    public Map<String, List<String>> filters(CommitmentDocument document) {
        return FilterValues.NONE
                .meetings(document.meetings())
                .parties(Stream.concat(document.by().stream(), document.to().stream()))
                .parties("by", document.by().stream())
                .parties("to", document.to().stream())
                .with("declaration", Stream.ofNullable(document.declaration()).map(DeclarationId::value))
                .with("instrument", Stream.ofNullable(document.instrument()).map(InstrumentId::value))
                .with("strength", Stream.ofNullable(document.strength()).map(Enum::name))
                .title(document.title())
                .dated(document.on())
                .sources(document.sources())
                .all();
    }
}
