package org.rapporteur.query.history;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.reading.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A forum's history over HTTP. */
@RestController
@Tag(name = "forums")
record HistoryEndpoint(Histories histories) {

    @GetMapping(path = "/v1/forums/{slug}/history", produces = "application/json")
    Answer<HistoryAnswer> history(@PathVariable String slug, Asked asked) {
        return histories.of(slug, asked, HistoryAnswer::of);
    }
}
