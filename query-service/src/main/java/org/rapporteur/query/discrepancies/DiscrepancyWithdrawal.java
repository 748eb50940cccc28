package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/**
 * The question was withdrawn.
 *
 * @param on The day of the withdrawal; null if unknown.
 */
public record DiscrepancyWithdrawal(Localized reason, @Nullable EffectiveDate on, LocalDate recorded)
        implements DatedEntry {}
