package org.rapporteur.query.operations;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.kit.ViewProgress;
import org.rapporteur.query.kit.axon.ViewKeeper;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the views are, for everybody; to build one anew is an administrator's. */
@RestController
@Tag(name = "operations")
record ViewsEndpoint(ViewKeeper views) {

    /** @param head the last position on record, -1 if nothing is */
    record Views(List<ViewProgress> items, long head) {}

    @GetMapping(path = "/v1/views", produces = "application/json")
    Answer<Views> list() {
        var items = views.progress();
        var head = items.stream().mapToLong(ViewProgress::head).max().orElse(-1);
        return Answer.ofService(new Views(items, head));
    }

    /** Goes on by itself; a second request while it does changes nothing. */
    @PostMapping(path = "/v1/views/{name}/rebuild", produces = "application/json")
    Answer<ViewProgress> rebuild(@PathVariable String name) {
        return views.rebuild(name)
                .map(progress -> Answer.ofService(HttpStatus.ACCEPTED, progress))
                .orElseThrow(() -> Problem.notFound("Unknown view '" + name + "'."));
    }
}
