package org.rapporteur.query.history;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Asked;
import org.rapporteur.web.position.LedgerPosition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
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
    ResponseEntity<HistoryAnswer> history(
            @PathVariable String slug,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = LedgerPosition.MINIMUM, required = false) @Nullable String minimum) {
        var history = histories.of(slug, new Asked(knownAt, minimum));
        return ResponseEntity.ok().eTag("\"" + history.position() + "\"").body(HistoryAnswer.of(history));
    }
}
