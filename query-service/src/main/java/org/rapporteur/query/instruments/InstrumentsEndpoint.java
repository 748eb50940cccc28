package org.rapporteur.query.instruments;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.list.DocumentAnswers;
import org.rapporteur.query.list.DocumentsAsked;
import org.rapporteur.query.list.ListFields;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Instruments over HTTP. */
@RestController
@Tag(name = "instruments")
class InstrumentsEndpoint {

    private static final ListFields<InstrumentAnswer> FIELDS = ListFields.<InstrumentAnswer>none()
            .state("state", InstrumentAnswer::state)
            .counted("standing", one -> one.parties().stream()
                    .map(row -> row.state().name()))
            .counted("type", "character", "area", "party", "forum", "meeting", "authority", "year")
            .sorted("title", "date", "type");

    private final DocumentAnswers<InstrumentDocument> answers;
    private final Instruments instruments;

    InstrumentsEndpoint(Snapshots snapshots, InstrumentsView view, ForumsView forums, Instruments instruments) {
        answers = new DocumentAnswers<>(snapshots, view, forums);
        this.instruments = instruments;
    }

    @GetMapping(path = "/v1/instruments", produces = "application/json")
    Answer<Page<InstrumentAnswer>> list(DocumentsAsked asked, InstrumentFilters filters) {
        return answers.page(
                asked, filters.kept(asked.filters()), FIELDS, instruments::on, filters.extra(asked.party()));
    }

    @GetMapping(path = "/v1/instruments/{slug}", produces = "application/json")
    Answer<InstrumentLineageAnswer> one(@PathVariable String slug, Asked asked) {
        return answers.one(slug, asked, instruments::answer);
    }
}
