package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.CommitmentId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.query.kit.Dated;

/** How it ended: fulfilled, withdrawn, or superseded by another. */
public record Ending(
        CommitmentState state,
        @Nullable Localized text,
        @Nullable CommitmentId by,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements Dated {}
