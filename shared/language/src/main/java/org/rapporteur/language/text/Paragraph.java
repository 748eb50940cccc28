package org.rapporteur.language.text;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.party.Party;

/** One paragraph of a text: its number, whether it says why or what, its words by language, and whom it addresses. */
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
                        "Two paragraphs have the number " + paragraph.number().value() + ".");
        return List.copyOf(paragraphs);
    }
}
