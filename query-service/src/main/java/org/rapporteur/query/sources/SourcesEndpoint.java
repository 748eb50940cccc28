package org.rapporteur.query.sources;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.http.Such;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources over HTTP. */
@RestController
@Tag(name = "sources")
class SourcesEndpoint {

    private static final Fields<SourceAnswer> FIELDS = Fields.<SourceAnswer>none()
            .state("state", one -> one.standing().state())
            .counted("type", "language", "year")
            .sorted("title", "date");

    private final Answers<SourceDocument> sources;
    private final Today today;

    SourcesEndpoint(Registers registers, SourcesView view, Today today) {
        sources = registers.answers(view);
        this.today = today;
    }

    @GetMapping(path = "/v1/sources", produces = "application/json")
    ResponseEntity<Page<SourceAnswer>> list(
            ListAsked list,
            DayAsked day,
            @RequestParam(required = false) @Nullable SourceType type,
            @RequestParam(required = false) @Nullable SourceState state) {
        var asOf = today.of(day).day();
        return sources.page(
                list,
                list.filters().with("type", type),
                FIELDS,
                (one, position) -> SourceAnswer.of(one, asOf),
                Such.<SourceAnswer>any()
                        .where(state, (one, wanted) -> one.standing().state() == wanted));
    }

    @GetMapping(path = "/v1/sources/{slug}", produces = "application/json")
    ResponseEntity<SourceAnswer> one(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        return sources.one(
                slug,
                one.asked(),
                (found, position) -> SourceAnswer.of(found, today.of(day).day()));
    }
}
