package org.rapporteur.language.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * What one source, or several alike, say to a question on which sources disagree.
 *
 * @param basis where it is no source that says so; the sources, if any, are then those on which this rests
 */
public record Testimony(Localized value, List<Citation> citations, @Nullable TestimonyBasis basis) {

    /** @throws Malformed if nobody testifies */
    public Testimony {
        if (citations.isEmpty() && basis == null)
            throw new Malformed("A testimony cites the source that testifies, or says on what else it rests.");
        citations = List.copyOf(citations);
    }

    /** What these sources say. */
    public Testimony(Localized value, List<Citation> citations) {
        this(value, citations, null);
    }
}
