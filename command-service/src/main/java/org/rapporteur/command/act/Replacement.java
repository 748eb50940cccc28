package org.rapporteur.command.act;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to stand in the place of a commit, which is named in one of two ways.
 *
 * @param commit position of the commit
 * @param version of the commit's first event in the stream of its subject
 * @param instead absent where the commit is struck out
 */
public record Replacement(@Nullable Long commit, @Nullable Long version, @Nullable ReadAct instead) {

    /** The commit that is named, if it is one of these. */
    Optional<RecordedAct> among(List<RecordedAct> entries) {
        return entries.stream()
                .filter(entry -> commit == null ? is(version, entry.version()) : commit == entry.position())
                .findFirst();
    }

    /** How a refusal names it. */
    String words() {
        return commit == null ? "version " + version : "position " + commit;
    }

    private static boolean is(@Nullable Long one, long other) {
        return one != null && one == other;
    }
}
