package org.rapporteur.query.page;

import java.util.List;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.answer.HtmlPage;
import org.rapporteur.query.answer.PageTemplate;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshots;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one begins: the forums that the record knows. */
@HtmlPage
record HomePage(Snapshots snapshots, ForumsView forums) {

    @GetMapping(path = "/", produces = "text/html")
    Answer<PageTemplate> home(Reader reader) {
        return snapshots.answer(Asked.page(reader, null).question(), List.of(forums), snapshot -> {
            var shown = snapshot.documents(forums, Filters.NONE).stream()
                    .map(forum -> forum.at(snapshot.asOf()))
                    .toList();
            return snapshot.answer(
                    PageModel.page("home", snapshot).with("forums", shown).with("lacking", snapshot.lacking()));
        });
    }
}
