package org.rapporteur.query.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.Dated;

/** That another source was put in the place of one. */
public record SourceReplacement(SourceId by, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
        implements Dated {}
