package org.rapporteur.language.text;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/**
 * What a corrigendum does to one paragraph: it reads otherwise from then on, it goes (where it becomes nothing), or it
 * comes in, after another one or, where none is named, at the end.
 */
public record ParagraphChange(ParagraphNumber number, @Nullable Paragraph becomes, @Nullable ParagraphNumber after) {

    /** @throws Malformed if what comes after itself, or what goes, is given a place */
    public ParagraphChange {
        if (number.equals(after)) throw new Malformed("after", "No paragraph comes after itself.");
        if (becomes == null && after != null) throw new Malformed("after", "What goes has no place.");
    }
}
