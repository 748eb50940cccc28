package org.rapporteur.query.instruments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.springframework.stereotype.Component;

/** The register of instruments: what is on record of each, from which follows where it stands. */
@Component
public final class InstrumentsView implements View<InstrumentDocument, InstrumentEvent> {

    @Override
    public String name() {
        return "instruments";
    }

    @Override
    public int version() {
        return 4;
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
        return (before == null ? InstrumentDocument.of(recorded.stream()) : before).with(recorded);
    }

    @Override
    public Map<String, List<String>> filters(InstrumentDocument instrument) {
        var facts = instrument.facts();
        var reports = facts.of(Reported.class).map(fact -> fact.event()).toList();
        return FilterValues.NONE
                .meetings(Mentioned.meetings(facts))
                .parties(Mentioned.parties(facts))
                .sources(instrument.sources())
                .texts("area", reports.stream().flatMap(report -> report.areas().stream()))
                .words("topic", reports.stream().flatMap(InstrumentsView::topics))
                .title(reports.stream()
                        .flatMap(report -> Stream.ofNullable(report.title()))
                        .reduce((before, after) -> after)
                        .orElse(null))
                .day("date", Mentioned.first(facts))
                .years("year", Mentioned.days(facts))
                .years("during", Mentioned.days(facts))
                .with("members", instrument.forums().map(SubjectId::value))
                .with("character", reports.stream().map(report -> report.character()
                        .name()))
                .with(
                        "type",
                        reports.stream()
                                .flatMap(report -> Stream.ofNullable(report.type()))
                                .map(Enum::name))
                .with("authority", facts.of(Registered.class).map(fact -> fact.event()
                        .authority()
                        .code()))
                .with("amended-by", values(instrument.amendedBy()))
                .with("extended-by", values(instrument.extendedBy()))
                .with("superseded-by", values(instrument.supersededBy()))
                .all();
    }

    private static Stream<Localized> topics(Reported report) {
        return Stream.concat(Stream.ofNullable(report.title()), report.areas().stream());
    }

    private static Stream<String> values(Stream<InstrumentId> ids) {
        return ids.map(SubjectId::value);
    }
}
