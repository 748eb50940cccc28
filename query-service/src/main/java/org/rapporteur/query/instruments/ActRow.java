package org.rapporteur.query.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.RecordedFact;

/**
 * One line of the table of acts.
 *
 * @param act The name of the event, such as Ratified.
 * @param details All that is on record of it.
 */
public record ActRow(String act, @Nullable EffectiveDate on, InstrumentEvent details, List<Citation> citations) {

    static ActRow of(RecordedFact<? extends InstrumentEvent> fact) {
        var event = fact.event();
        return new ActRow(event.getClass().getSimpleName(), event.on(), event, fact.citations());
    }

    Stream<SourceId> sources() {
        return Citations.sources(citations);
    }
}
