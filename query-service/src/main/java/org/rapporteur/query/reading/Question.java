package org.rapporteur.query.reading;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.reader.Reader;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.web.page.Cursor;

/**
 * Who asks for which state of the record.
 *
 * @param cursor of the page before, at whose position the list goes on; null where it begins
 */
public record Question(Reader reader, PositionAsked asked, DayAsked day, @Nullable Cursor cursor) {}
