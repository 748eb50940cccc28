package org.rapporteur.query.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.Dated;

/** That it went to those concerned, and until when they could answer. */
public record Submission(
        @Nullable Deadline deadline, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements Dated {}
