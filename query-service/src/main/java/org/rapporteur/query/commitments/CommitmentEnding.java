package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/**
 * How the commitment ended: fulfilled, withdrawn, or superseded by another.
 *
 * @param state The state that it ended in.
 * @param text The explanation, in words; null if there is none.
 * @param by The commitment that replaced it; null if it was not superseded.
 * @param on The day on which it ended; null if unknown.
 */
public record CommitmentEnding(
        CommitmentState state,
        @Nullable Localized text,
        @Nullable CommitmentId by,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements DatedEntry {}
