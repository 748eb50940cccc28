package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.Dated;

/**
 * That it was announced when it is due.
 *
 * @param days so many days ahead, or fewer
 */
public record DueNotice(
        EffectiveDate due, int days, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements Dated {}
