package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.query.document.DatedEntry;

/**
 * The text was adopted.
 *
 * @param meeting The meeting that adopted the text; null if no meeting did or it is unknown.
 * @param on The day of the adoption; null if unknown.
 */
public record MinutesAdoption(
        AdoptionMode mode,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements DatedEntry {}
