package org.rapporteur.query.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.time.AsOf;

/** An entry of a document that happened some day: on which, as far as that is known, and when the record learned of it. */
public interface DatedEntry {

    @Nullable
    EffectiveDate on();

    /** The day in UTC on which it was recorded. */
    LocalDate recorded();

    /** Whether it had happened by the end of a day. What was on record by then had, unless its date says it had not. */
    default Certainty happenedBy(LocalDate day) {
        return AsOf.day(day).reached(on(), recorded());
    }

    /** The entries in the order in which they happened, those of unknown date last, and one more; however they arrived. */
    static <T extends DatedEntry> List<T> with(List<T> entries, T entry) {
        var found = Collections.binarySearch(entries, entry, order());
        var more = new ArrayList<>(entries);
        more.add(found < 0 ? -found - 1 : found, entry);
        return List.copyOf(more);
    }

    /** By date, then by what they say, so that the order of recording plays no part. */
    static <T extends DatedEntry> Comparator<T> order() {
        return Comparator.<T, LocalDate>comparing(
                        entry -> entry.on() == null ? LocalDate.MAX : entry.on().earliest())
                .thenComparing(CanonicalJson::write);
    }

    /** The day in UTC on which an event was recorded. */
    static LocalDate recorded(Recorded<?> recorded) {
        return LocalDate.ofInstant(recorded.at(), ZoneOffset.UTC);
    }
}
