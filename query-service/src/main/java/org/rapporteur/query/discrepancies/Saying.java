package org.rapporteur.query.discrepancies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.query.document.DatedEntry;

/** That somebody testified after, or before, the question was raised. */
public record Saying(Testimony testimony, @Nullable EffectiveDate on, LocalDate recorded) implements DatedEntry {}
