package org.rapporteur.query.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.forums.ForumRecord;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.Reader;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.time.Today;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one begins: the forums that the record knows. */
@HtmlPage
class HomePage {

    private final Horizon horizon;
    private final Register<ForumRecord> forums;
    private final Today today;

    HomePage(Horizon horizon, Registers registers, ForumsView view, Today today) {
        this.horizon = horizon;
        this.today = today;
        this.forums = registers.of(view);
    }

    @GetMapping(path = "/", produces = "text/html")
    String home(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            Model model) {
        var position = horizon.of(List.of(forums.name()), Asked.NOW);
        PageModel.fill(model, Reader.of(lang, accepted), position, null, lang);
        var shown = forums.every(position);
        var lacking =
                shown.stream().flatMap(forum -> Lacking.of(forum, position)).toList();
        horizon.lacks(lacking, Asked.NOW);
        model.addAllAttributes(Map.of(
                "forums",
                shown.stream()
                        .map(version -> version.document().at(today.present()))
                        .toList(),
                "lacking",
                lacking));
        return "home";
    }
}
