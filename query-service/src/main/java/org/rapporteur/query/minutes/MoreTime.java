package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.DatedEntry;

/**
 * An extension of the deadline.
 *
 * @param deadline The new end of the time for objections.
 * @param on The day of the extension; null if unknown.
 */
public record MoreTime(Deadline deadline, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements DatedEntry {}
