package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.DatedEntry;

/**
 * The draft was sent to those concerned for review.
 *
 * @param deadline The end of the time for objections; null if none was set or it is unknown.
 * @param on The day on which the draft was sent; null if unknown.
 */
public record Submission(
        @Nullable Deadline deadline, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements DatedEntry {}
