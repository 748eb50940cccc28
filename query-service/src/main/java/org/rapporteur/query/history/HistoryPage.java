package org.rapporteur.query.history;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.answer.HtmlPage;
import org.rapporteur.query.answer.PageTemplate;
import org.rapporteur.query.page.NumberedSources;
import org.rapporteur.query.page.PageModel;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.sources.SourcesView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A forum's history as a page: a timeline in which every fact leads to its source. */
@HtmlPage
record HistoryPage(Histories histories, SourcesView sources) {

    @GetMapping(path = "/forums/{slug}/history", produces = "text/html")
    Answer<PageTemplate> history(
            @PathVariable String slug,
            Reader reader,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        return histories.of(slug, Asked.page(reader, knownAt), (history, snapshot) -> {
            var notes = new NumberedSources(history.sources(), ids -> snapshot.documents(sources, ids));
            var lacking = snapshot.lacking();
            return PageModel.page("history", snapshot)
                    .with("forum", history.forum())
                    .with("unsettled", history.unsettled())
                    .with("lacking", history.besideChapters(lacking))
                    .with(
                            "chapters",
                            history.chapters().stream()
                                    .map(one -> new ChapterText(one, one.lacking(lacking)))
                                    .toList())
                    .with("notes", notes);
        });
    }
}
