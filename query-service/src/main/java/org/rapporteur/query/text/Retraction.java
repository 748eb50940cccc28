package org.rapporteur.query.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/**
 * When and why a text was retracted.
 *
 * @param on The day of the retraction; null if unknown.
 */
public record Retraction(Localized reason, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements DatedEntry {}
