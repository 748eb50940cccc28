package org.rapporteur.query.forums;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.kit.Folded;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Forums over HTTP. */
@RestController
@Tag(name = "forums")
class ForumsEndpoint {

    private static final Fields<ForumDocument> FIELDS = Fields.<ForumDocument>none()
            .counted("party")
            .sorted(
                    "title",
                    forum -> forum.title() == null
                            ? null
                            : Folded.text(forum.title().textFor(List.of())));

    private final Answers<ForumRecord> forums;
    private final Today today;

    ForumsEndpoint(Registers registers, ForumsView view, Today today) {
        forums = registers.answers(view);
        this.today = today;
    }

    @GetMapping(path = "/v1/forums", produces = "application/json")
    ResponseEntity<Page<ForumDocument>> list(
            ListAsked list, DayAsked day, @RequestParam(required = false) @Nullable String state) {
        var asOf = today.of(day);
        return forums.page(list, list.filters().state(state), FIELDS, (record, position) -> record.at(asOf));
    }

    @GetMapping(path = "/v1/forums/{slug}", produces = "application/json")
    ResponseEntity<ForumDocument> one(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        return forums.one(slug, one.asked(), (record, position) -> record.at(today.of(day)));
    }
}
