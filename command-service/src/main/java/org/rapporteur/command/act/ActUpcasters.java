package org.rapporteur.command.act;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What lifts the bodies of acts that were recorded in an earlier revision, so that they are read for ever. */
public record ActUpcasters(List<ActUpcaster> all) {

    /** No act has a second revision yet. */
    public static final ActUpcasters PUBLISHED = new ActUpcasters(List.of());

    /**
     * The body in the present revision of its act.
     *
     * @param revisions of the bodies of acts, by full name, where they are not the first
     * @throws UnreadableAct if nothing lifts it so far
     */
    ObjectNode lifted(ActType type, ObjectNode body, Map<String, Integer> revisions) {
        var lifted = body;
        for (var revision = revisions.getOrDefault(type.fullName(), 1); revision != type.revision(); revision++)
            lifted = step(type, revision).lift().apply(lifted);
        return lifted;
    }

    private ActUpcaster step(ActType type, int from) {
        return all.stream()
                .filter(one -> one.act().equals(type.fullName()) && one.from() == from)
                .findFirst()
                .orElseThrow(() -> new UnreadableAct(type.fullName(), "nothing lifts it from revision " + from));
    }
}
