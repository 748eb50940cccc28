package org.rapporteur.query.document;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.kit.Recorded;

/**
 * An event as a document keeps it: what happened, and what bears it out.
 *
 * @param recorded the day in UTC on which the record learned of it
 */
public record RecordedFact<E extends Event>(
        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
                E event,
        List<Citation> citations,
        LocalDate recorded) {

    public static <E extends Event> RecordedFact<E> of(Recorded<E> recorded) {
        return new RecordedFact<>(recorded.event(), recorded.citations(), DatedEntry.recorded(recorded));
    }
}
