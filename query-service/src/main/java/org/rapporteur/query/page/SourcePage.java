package org.rapporteur.query.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.Reader;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.sources.SourceDocument;
import org.rapporteur.query.sources.SourcesView;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A source as a page, with what rests on it. */
@HtmlPage
class SourcePage {

    private final Horizon horizon;
    private final Register<SourceDocument> sources;
    private final List<? extends Register<?>> registers;

    SourcePage(Horizon horizon, Registers registers, SourcesView view, List<View<?, ?>> views) {
        this.horizon = horizon;
        this.sources = registers.of(view);
        this.registers = views.stream().map(each -> registers.of(each)).toList();
    }

    @GetMapping(path = "/sources/{slug}", produces = "text/html")
    String source(
            @PathVariable String slug,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            Model model) {
        var given = knownAt == null || knownAt.isBlank() ? null : knownAt.strip();
        var asked = new Asked(given, null);
        var position = horizon.of(registers.stream().map(Register::name).toList(), asked);
        var version = sources.version(slug, position);
        var source = version.document();
        var lacking = Lacking.of(version, position).toList();
        horizon.lacks(lacking, asked);
        PageModel.fill(model, Reader.of(lang, accepted), position, given, lang);
        model.addAllAttributes(Map.of("source", source, "lacking", lacking, "citing", citing(source, position)));
        return "source";
    }

    private List<Citing> citing(SourceDocument source, long position) {
        return registers.stream()
                .flatMap(register -> register
                        .subjects(position, "source", List.of(source.id().value()))
                        .stream())
                .map(Citing::of)
                .toList();
    }
}
