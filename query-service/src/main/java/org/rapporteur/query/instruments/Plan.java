package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Citation;

/**
 * The parties intend to conclude the instrument.
 *
 * @param on The day on which the intention was announced; null if unknown.
 */
public record Plan(
        @Nullable EffectiveDate intended,
        @Nullable EffectiveDate on,
        @Nullable MeetingId meeting,
        List<Citation> citations) {}
