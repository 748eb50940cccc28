package org.rapporteur.query.page;

import java.util.Map;
import org.rapporteur.query.answer.PageTemplate;
import org.rapporteur.query.reading.Snapshot;

/** What every page is made with: its words, and what it was asked for. */
public final class PageModel {

    private PageModel() {}

    /** Once everything is read that the page shows. */
    public static PageTemplate page(String template, Snapshot snapshot) {
        return new PageTemplate(template, Map.of())
                .with("words", new Words())
                .with("position", snapshot.claim())
                .with("knownAt", snapshot.knownAt())
                .with("lang", snapshot.reader().lang());
    }
}
