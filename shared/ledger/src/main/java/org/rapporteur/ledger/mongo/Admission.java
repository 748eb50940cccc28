package org.rapporteur.ledger.mongo;

import java.util.Optional;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.VersionConflict;

/** Whether a draft may be sent: its key first, then its version, and no question where none is needed. */
final class Admission {

    private final Commits commits;
    private final StreamEnds ends;

    Admission(Commits commits, StreamEnds ends) {
        this.commits = commits;
        this.ends = ends;
    }

    /**
     * The commit that the draft already became, if any.
     *
     * @throws VersionConflict or IllegalArgumentException if it does not follow its stream's last commit
     */
    Optional<Commit> settle(Draft draft) {
        if (ends.admits(draft)) return Optional.empty();
        Optional<Commit> earlier = commits.byKey(draft.key());
        if (earlier.isPresent()) return earlier;
        try {
            ends.check(draft);
            return earlier;
        } catch (VersionConflict taken) {
            return own(draft).or(() -> {
                throw taken;
            });
        }
    }

    /**
     * Why the draft clashed: the commit that it already became, or nothing if another node was faster.
     *
     * @throws VersionConflict if another commit has its version
     */
    Optional<Commit> explain(Draft draft) {
        Optional<Commit> earlier = commits.byKey(draft.key());
        if (earlier.isPresent()) return earlier;
        Optional<Commit> there = commits.at(draft.stream(), draft.version());
        if (there.isPresent() && !there.get().key().equals(draft.key()))
            throw new VersionConflict(draft.stream(), draft.version());
        return there;
    }

    /** A draft that was sent before, and given up for lost, may land between two questions. */
    private Optional<Commit> own(Draft draft) {
        return commits.at(draft.stream(), draft.version())
                .filter(there -> there.key().equals(draft.key()));
    }
}
