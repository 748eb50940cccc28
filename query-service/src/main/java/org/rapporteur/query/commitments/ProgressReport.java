package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/**
 * A report of progress towards the commitment.
 *
 * @param text The progress made, in words.
 * @param meeting The meeting to which it was reported; null if it was none or is unknown.
 * @param on The day of the report; null if unknown.
 */
public record ProgressReport(
        Localized text,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements DatedEntry {}
