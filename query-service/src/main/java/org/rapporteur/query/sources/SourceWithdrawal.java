package org.rapporteur.query.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/**
 * The publisher withdrew the source.
 *
 * @param on The day of the withdrawal; null if unknown.
 */
public record SourceWithdrawal(
        @Nullable Localized reason, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements DatedEntry {}
