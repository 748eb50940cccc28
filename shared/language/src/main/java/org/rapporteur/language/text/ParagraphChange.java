package org.rapporteur.language.text;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;

/**
 * A change that a corrigendum makes to one paragraph: it replaces, deletes or inserts it.
 *
 * @param number The number of the paragraph.
 * @param becomes The paragraph as it reads from then on; absent if it is deleted.
 * @param after For an insertion, the number of the paragraph after which it stands; at the end if absent.
 */
public record ParagraphChange(ParagraphNumber number, @Nullable Paragraph becomes, @Nullable ParagraphNumber after) {

    /** @throws Malformed if what comes after itself, or what goes, is given a place */
    public ParagraphChange {
        if (number.equals(after)) throw new Malformed("after", "A paragraph cannot come after itself.");
        if (becomes == null && after != null) throw new Malformed("after", "A deleted paragraph has no place.");
    }
}
