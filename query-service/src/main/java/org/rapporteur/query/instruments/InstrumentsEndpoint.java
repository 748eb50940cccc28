package org.rapporteur.query.instruments;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Instruments over HTTP. */
@RestController
@Tag(name = "instruments")
class InstrumentsEndpoint {

    private final Register<InstrumentDocument> instruments;

    InstrumentsEndpoint(Registers registers, InstrumentsView view) {
        instruments = registers.of(view);
    }

    @GetMapping(path = "/v1/instruments", produces = "application/json")
    ResponseEntity<Page<InstrumentDocument>> list(
            ListAsked list,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable InstrumentState state) {
        return instruments.page(list.page(), list.filters().meeting(meeting).state(state));
    }

    @GetMapping(path = "/v1/instruments/{slug}", produces = "application/json")
    ResponseEntity<InstrumentDocument> one(@PathVariable String slug, DocumentAsked one) {
        return instruments.one(slug, one.asked());
    }
}
