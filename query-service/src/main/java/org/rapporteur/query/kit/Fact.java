package org.rapporteur.query.kit;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.Citation;

/**
 * An event as a document keeps it: what happened, and what bears it out.
 *
 * @param recorded the day in UTC on which the record learned of it
 */
public record Fact<E extends Event>(
        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
                E event,
        List<Citation> citations,
        LocalDate recorded) {

    public static <E extends Event> Fact<E> of(Recorded<E> recorded) {
        return new Fact<>(recorded.event(), recorded.citations(), Dated.recorded(recorded));
    }
}
