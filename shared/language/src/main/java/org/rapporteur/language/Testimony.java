package org.rapporteur.language;

import java.util.List;

/** What one source, or several alike, say to a question on which sources disagree. */
public record Testimony(Localized value, List<Citation> citations) {

    /** @throws Malformed if nobody testifies */
    public Testimony {
        if (citations.isEmpty()) throw new Malformed("A testimony cites the source that testifies.");
        citations = List.copyOf(citations);
    }
}
