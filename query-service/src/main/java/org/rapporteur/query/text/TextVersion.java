package org.rapporteur.query.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/**
 * A text as it reads from an act on.
 *
 * @param version The number of the version, from 1 on, in the order in which they took effect.
 * @param corrigendum The number of the corrigendum; null if it has none.
 * @param on The day from which it reads so; null if unknown.
 */
public record TextVersion(
        int version,
        TextSource source,
        @Nullable Integer corrigendum,
        @Nullable EffectiveDate on,
        @Nullable Localized reason,
        List<Paragraph> paragraphs,
        List<Citation> citations) {}
