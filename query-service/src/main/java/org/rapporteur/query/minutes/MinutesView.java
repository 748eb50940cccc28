package org.rapporteur.query.minutes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.minutes.MinutesEvent.Corrected;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesEvent.Requested;
import org.rapporteur.language.minutes.MinutesEvent.Retracted;
import org.rapporteur.language.minutes.MinutesEvent.Revised;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.text.Retraction;
import org.rapporteur.query.text.TextFact;
import org.rapporteur.query.text.TextSource;
import org.springframework.stereotype.Component;

/** The minutes and what stands for them. */
@Component
public final class MinutesView implements View<MinutesDocument, MinutesEvent> {

    @Override
    public String name() {
        return "minutes";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<MinutesEvent> events() {
        return MinutesEvent.class;
    }

    @Override
    public Class<MinutesDocument> document() {
        return MinutesDocument.class;
    }

    @Override
    public MinutesDocument evolve(@Nullable MinutesDocument before, Recorded<MinutesEvent> recorded) {
        var document = before == null ? MinutesDocument.of(recorded.stream()) : before;
        var day = DatedEntry.recorded(recorded);
        var cited = recorded.citations();
        return switch (recorded.event()) {
            case Requested event ->
                document.with(document.headings()
                        .requested(new Heading(null, null, event.meeting(), event.on(), day, cited)));
            case Drafted event ->
                document.with(document.headings()
                                .drafted(new Heading(
                                        event.type(), event.title(), event.meeting(), event.on(), day, cited)))
                        .with(TextFact.text(TextSource.DRAFT, event.paragraphs(), event.on(), day, cited));
            case Revised event ->
                document.with(TextFact.text(TextSource.REVISION, event.paragraphs(), event.on(), day, cited));
            case SubmittedForReview event ->
                document.with(document.rounds().with(new Submission(event.deadline(), event.on(), day, cited)));
            case SilenceBroken event ->
                document.with(document.rounds()
                        .with(new ReviewObjection(event.by(), event.reason(), event.on(), day, cited)));
            case DeadlineExtended event ->
                document.with(document.rounds().with(new MoreTime(event.deadline(), event.on(), day, cited)));
            case Adopted event ->
                document.with(new MinutesAdoption(event.mode(), event.meeting(), event.on(), day, cited));
            case Issued event ->
                document.with(document.headings()
                                .issued(new Heading(
                                        event.type(), event.title(), event.meeting(), event.on(), day, cited)))
                        .with(TextFact.text(TextSource.ISSUE, event.paragraphs(), event.on(), day, cited));
            case Corrected event ->
                document.with(
                        TextFact.corrigendum(event.number(), event.changes(), event.reason(), event.on(), day, cited));
            case Retracted event -> document.with(new Retraction(event.reason(), event.on(), day, cited));
        };
    }

    @Override
    public Map<String, List<String>> filters(MinutesDocument document) {
        return FilterValues.NONE
                .meetings(document.meetings())
                .with(
                        "type",
                        document.headings()
                                .all()
                                .flatMap(one -> Stream.ofNullable(one.type()))
                                .map(Enum::name))
                .parties(document.objections().stream().flatMap(one -> Stream.ofNullable(one.by())))
                .title(document.title())
                .dated(document.headings()
                        .all()
                        .flatMap(one -> Stream.ofNullable(one.on()))
                        .findFirst()
                        .orElse(null))
                .sources(document.sources())
                .all();
    }
}
