package org.rapporteur.query.discrepancies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.Localized;

/** How a question was settled, why, and which act follows from it. */
public record Ruling(
        @Nullable Localized value, Localized reasoning, @Nullable String follows, List<Citation> citations) {}
