package org.rapporteur.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.answer.HtmlPage;
import org.rapporteur.query.answer.PageTemplate;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourcesView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A source as a page, with what rests on it. */
@HtmlPage
record SourcePage(Snapshots snapshots, SourcesView sources, List<View<?, ?>> views) {

    @GetMapping(path = "/sources/{slug}", produces = "text/html")
    Answer<PageTemplate> source(
            @PathVariable String slug,
            Reader reader,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        return snapshots.answer(Asked.page(reader, knownAt).question(), views, snapshot -> {
            var source = snapshot.version(sources, slug).document();
            var citing = citing(source, snapshot);
            return snapshot.answer(PageModel.page("source", snapshot)
                    .with("source", source)
                    .with("citing", citing)
                    .with("lacking", snapshot.lacking()));
        });
    }

    private List<Citing> citing(SourceDocument source, Snapshot snapshot) {
        var cites = Filters.NONE.among("source", List.of(source.id().value()));
        return views.stream()
                .flatMap(view -> snapshot.subjects(view, cites).stream())
                .map(Citing::of)
                .toList();
    }
}
