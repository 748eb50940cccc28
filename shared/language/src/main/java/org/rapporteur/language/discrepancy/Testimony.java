package org.rapporteur.language.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * What one source, or several sources alike, say about a question.
 *
 * @param value The statement, in words.
 * @param citations The sources that say so, or on which another basis rests.
 * @param basis The basis of the testimony if it is not a source: a witness or a computation; absent otherwise.
 */
public record Testimony(Localized value, List<Citation> citations, @Nullable TestimonyBasis basis) {

    /** @throws Malformed if nobody testifies */
    public Testimony {
        if (citations.isEmpty() && basis == null)
            throw new Malformed("A testimony must cite a source, or name its basis.");
        citations = List.copyOf(citations);
    }

    /** What these sources say. */
    public Testimony(Localized value, List<Citation> citations) {
        this(value, citations, null);
    }
}
