package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/**
 * A request, a draft or the issued text, with its statements about the minutes.
 *
 * @param meeting The meeting that the text reports; null if unknown.
 * @param on The day of the request, draft or issue; null if unknown.
 */
public record Heading(
        @Nullable MinutesType type,
        @Nullable Localized title,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements DatedEntry {}
