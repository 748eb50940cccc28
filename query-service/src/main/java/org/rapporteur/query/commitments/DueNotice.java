package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.DatedEntry;

/**
 * An announcement of the due date.
 *
 * @param due The day on which the commitment falls due.
 * @param days The number of days until that day, or more, as announced.
 * @param on The day of the announcement; null if unknown.
 */
public record DueNotice(
        EffectiveDate due, int days, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements DatedEntry {}
