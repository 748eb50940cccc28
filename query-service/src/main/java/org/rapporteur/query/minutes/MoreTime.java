package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.Dated;

/** That there was more time to answer. */
public record MoreTime(Deadline deadline, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements Dated {}
