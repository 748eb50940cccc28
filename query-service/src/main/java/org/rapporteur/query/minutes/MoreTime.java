package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.Deadline;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.query.kit.Dated;

/** That there was more time to answer. */
public record MoreTime(Deadline deadline, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements Dated {}
