package org.rapporteur.query.history;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.time.DayAsked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A forum's history over HTTP. */
@RestController
@Tag(name = "forums")
class HistoryEndpoint {

    private final Histories histories;

    HistoryEndpoint(Histories histories) {
        this.histories = histories;
    }

    @GetMapping(path = "/v1/forums/{slug}/history", produces = "application/json")
    ResponseEntity<HistoryAnswer> history(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        return ResponseEntity.ok(HistoryAnswer.of(histories.of(slug, one.asked(), day)));
    }
}
