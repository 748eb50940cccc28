package org.rapporteur.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What brought a commit about, and on what ground.
 *
 * @param body canonical JSON (RFC 8785)
 * @param sha256 of the body, as {@link Sha256} gives it
 * @param client the program through which the actor recorded
 * @param witnessed whether the recorder witnessed the fact, in place of citations
 * @param corrects the position of the commit that this act corrects
 * @param revisions of the body, and of other acts' bodies in it, by the name of the act, where they are not the first
 */
public record CommitAct(
        String name,
        String body,
        String sha256,
        String actor,
        String role,
        String client,
        @Nullable String reason,
        boolean witnessed,
        List<SourceCitation> citations,
        @Nullable Long corrects,
        SortedMap<String, Integer> revisions) {

    public CommitAct {
        citations = List.copyOf(citations);
        revisions = Collections.unmodifiableSortedMap(new TreeMap<>(revisions));
    }

    /** An act whose body is of its first revision. */
    public CommitAct(
            String name,
            String body,
            String sha256,
            String actor,
            String role,
            String client,
            @Nullable String reason,
            boolean witnessed,
            List<SourceCitation> citations,
            @Nullable Long corrects) {
        this(name, body, sha256, actor, role, client, reason, witnessed, citations, corrects, new TreeMap<>());
    }
}
