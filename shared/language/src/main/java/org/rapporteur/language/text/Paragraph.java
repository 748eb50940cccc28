package org.rapporteur.language.text;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.party.Party;

/**
 * One paragraph of a text.
 *
 * @param number The number of the paragraph, such as 4, 4.2 or P3.
 * @param kind Whether the paragraph is preambular or operative; absent if unknown.
 * @param text The words of the paragraph.
 * @param addressees The parties that the paragraph addresses.
 */
public record Paragraph(ParagraphNumber number, @Nullable ParagraphKind kind, Localized text, List<Party> addressees) {

    public Paragraph {
        addressees = addressees.stream().sorted().distinct().toList();
    }

    /** @throws Malformed if two paragraphs have one number */
    public static List<Paragraph> numberedOnce(List<Paragraph> paragraphs) {
        var seen = new HashSet<ParagraphNumber>();
        for (var paragraph : paragraphs)
            if (!seen.add(paragraph.number()))
                throw new Malformed(
                        "paragraphs",
                        "Two paragraphs have the same number "
                                + paragraph.number().value() + ".");
        return List.copyOf(paragraphs);
    }
}
