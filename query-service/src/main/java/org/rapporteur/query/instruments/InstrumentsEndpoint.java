package org.rapporteur.query.instruments;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.http.Answers;
import org.rapporteur.query.http.DocumentAsked;
import org.rapporteur.query.http.Fields;
import org.rapporteur.query.http.ListAsked;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Instruments over HTTP. */
@RestController
@Tag(name = "instruments")
class InstrumentsEndpoint {

    private static final Fields<InstrumentDocument> FIELDS = Fields.<InstrumentDocument>none()
            .state("state", InstrumentDocument::state)
            .counted("standing", one -> one.parties().stream()
                    .map(row -> row.state().name()))
            .counted("type", "character", "area", "party", "forum", "meeting", "authority", "year")
            .sorted("title", "date", "type");

    private final Answers<InstrumentRecord> answers;
    private final Instruments instruments;
    private final Today today;

    InstrumentsEndpoint(
            Registers registers, InstrumentsView view, ForumsView forums, Instruments instruments, Today today) {
        answers = registers.answers(view, forums);
        this.instruments = instruments;
        this.today = today;
    }

    @GetMapping(path = "/v1/instruments", produces = "application/json")
    ResponseEntity<Page<InstrumentDocument>> list(ListAsked list, DayAsked day, InstrumentFilters filters) {
        var asOf = today.of(day);
        return answers.page(
                list,
                filters.kept(list.filters()),
                FIELDS,
                (record, position) -> instruments.on(asOf, record, position),
                filters.such(list.party()));
    }

    @GetMapping(path = "/v1/instruments/{slug}", produces = "application/json")
    ResponseEntity<InstrumentAnswer> one(@PathVariable String slug, DocumentAsked one, DayAsked day) {
        var asOf = today.of(day);
        return answers.one(slug, one.asked(), (record, position) -> instruments.answer(asOf, record, position));
    }
}
