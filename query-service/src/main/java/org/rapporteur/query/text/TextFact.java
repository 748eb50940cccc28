package org.rapporteur.query.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.query.document.DatedEntry;

/**
 * An act that gave a text or changed one.
 *
 * @param number The number of the corrigendum; null if it has none.
 * @param paragraphs The whole text; none for a corrigendum.
 * @param changes The changes of a corrigendum.
 */
public record TextFact(
        TextSource source,
        @Nullable Integer number,
        List<Paragraph> paragraphs,
        List<ParagraphChange> changes,
        @Nullable Localized reason,
        @Nullable EffectiveDate on,
        LocalDate recorded,
        List<Citation> citations)
        implements DatedEntry {

    public static TextFact text(
            TextSource source,
            List<Paragraph> paragraphs,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations) {
        return new TextFact(source, null, paragraphs, List.of(), null, on, recorded, citations);
    }

    public static TextFact corrigendum(
            @Nullable Integer number,
            List<ParagraphChange> changes,
            @Nullable Localized reason,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations) {
        return new TextFact(TextSource.CORRIGENDUM, number, List.of(), changes, reason, on, recorded, citations);
    }

    boolean saysAnything() {
        return !paragraphs.isEmpty() || !changes.isEmpty();
    }
}
