package org.rapporteur.query.sources;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;
import org.rapporteur.language.source.SourceEvent.FileAttached;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceEvent.Superseded;
import org.rapporteur.language.source.SourceEvent.Withdrawn;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.springframework.stereotype.Component;

/** The sources on which the record rests. */
@Component
public final class SourcesView implements View<SourceDocument, SourceEvent> {

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<SourceEvent> events() {
        return SourceEvent.class;
    }

    @Override
    public Class<SourceDocument> document() {
        return SourceDocument.class;
    }

    @Override
    public SourceDocument evolve(@Nullable SourceDocument before, Recorded<SourceEvent> recorded) {
        var document = before == null ? SourceDocument.of(recorded.stream()) : before;
        return switch (recorded.event()) {
            case Registered event -> document.registered(event, recorded);
            case FileAttached event -> document.kept(event, recorded);
            case DerivationNoted event -> document.with(Derived.of(event.derivation(), recorded.citations()));
            case Superseded event ->
                document.with(new SourceReplacement(
                        event.by(), event.on(), DatedEntry.recorded(recorded), recorded.citations()));
            case Withdrawn event ->
                document.with(new SourceWithdrawal(
                        event.reason(), event.on(), DatedEntry.recorded(recorded), recorded.citations()));
        };
    }

    @Override
    public Map<String, List<String>> filters(SourceDocument document) {
        return FilterValues.NONE
                .with("type", Stream.ofNullable(document.type()).map(Enum::name))
                .with("language", Stream.ofNullable(document.language()))
                .title(document.title())
                .dated(document.date())
                .sources(document.sources())
                .all();
    }
}
