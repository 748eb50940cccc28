package org.rapporteur.query.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.Reader;
import org.rapporteur.query.page.HtmlPage;
import org.rapporteur.query.page.PageModel;
import org.rapporteur.query.page.SourceNotes;
import org.rapporteur.query.time.DayAsked;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A forum's history as a page: a timeline in which every fact leads to its source. */
@HtmlPage
class HistoryPage {

    private final Histories histories;
    private final SourceNotes notes;

    HistoryPage(Histories histories, SourceNotes notes) {
        this.histories = histories;
        this.notes = notes;
    }

    @GetMapping(path = "/forums/{slug}/history", produces = "text/html")
    String history(
            @PathVariable String slug,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            Model model) {
        var given = knownAt == null || knownAt.isBlank() ? null : knownAt.strip();
        var history = histories.of(slug, new Asked(given, null), DayAsked.PRESENT);
        PageModel.fill(model, Reader.of(lang, accepted), history.position(), given, lang);
        model.addAllAttributes(Map.of(
                "forum",
                history.forum(),
                "unsettled",
                history.unsettled(),
                "lacking",
                history.lacking(),
                "chapters",
                history.chapters().stream().map(ChapterText::new).toList(),
                "notes",
                notes.at(history.position(), history.sources())));
        return "history";
    }
}
