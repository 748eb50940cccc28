package org.rapporteur.query.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/**
 * A text as it read from some act on.
 *
 * @param version counted from 1 in the order in which they took effect
 * @param corrigendum its number, where it has one
 */
public record TextVersion(
        int version,
        TextSource source,
        @Nullable Integer corrigendum,
        @Nullable EffectiveDate on,
        @Nullable Localized reason,
        List<Paragraph> paragraphs,
        List<Citation> citations) {}
