package org.rapporteur.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * When and why something was cancelled, abandoned or retracted.
 *
 * @param on The day of that; null if unknown.
 */
public record Closing(Localized reason, @Nullable EffectiveDate on, List<Citation> citations) {}
