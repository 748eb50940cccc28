package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/**
 * A settled question was opened again.
 *
 * @param on The day on which it was reopened; null if unknown.
 */
public record Reopening(Localized reason, @Nullable EffectiveDate on, LocalDate recorded) implements DatedEntry {}
