package org.rapporteur.query.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;

/** That it was done. */
public record Fulfilment(@Nullable Localized text, @Nullable EffectiveDate on, List<Citation> citations) {}
