package org.rapporteur.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/** Why something was cancelled, abandoned or taken back, and when. */
public record Closing(Localized reason, @Nullable EffectiveDate on, List<Citation> citations) {}
