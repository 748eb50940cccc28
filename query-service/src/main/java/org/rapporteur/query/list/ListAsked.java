package org.rapporteur.query.list;

import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.reading.Question;
import org.rapporteur.query.time.DayAsked;
import org.springdoc.core.annotations.ParameterObject;

/** How a list is asked for, with the filters that every list has. */
@ParameterObject
public record ListAsked(Reader reader, PageAsked page, Arrangement arrangement, DayAsked day) {

    Question question() {
        return page.question(reader, day);
    }
}
