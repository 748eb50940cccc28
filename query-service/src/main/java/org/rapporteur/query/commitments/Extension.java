package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.DatedEntry;

/**
 * An extension of the due date.
 *
 * @param due The new last day on which it is to be fulfilled.
 * @param meeting The meeting that granted the extension; null if it was none or is unknown.
 * @param on The day of the extension; null if unknown.
 */
public record Extension(
        EffectiveDate due,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements DatedEntry {}
