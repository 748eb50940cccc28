package org.rapporteur.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What brought a commit about, and on what ground.
 *
 * @param body canonical JSON (RFC 8785)
 * @param sha256 of the body, as {@link Sha256} gives it
 * @param client the program through which the actor recorded
 * @param witnessed whether the recorder witnessed the fact, in place of citations
 * @param corrects the position of the commit that this act corrects
 */
public record Act(
        String name,
        String body,
        String sha256,
        String actor,
        String role,
        String client,
        @Nullable String reason,
        boolean witnessed,
        List<Citation> citations,
        @Nullable Long corrects) {

    public Act {
        citations = List.copyOf(citations);
    }
}
