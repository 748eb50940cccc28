package org.rapporteur.query.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.DatedEntry;

/**
 * Another source took the place of this one.
 *
 * @param by The source that took its place.
 * @param on The day of the replacement; null if unknown.
 */
public record SourceReplacement(SourceId by, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements DatedEntry {}
