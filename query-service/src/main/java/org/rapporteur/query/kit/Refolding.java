package org.rapporteur.query.kit;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.ledger.Commit;

/**
 * Makes documents from the commits of their subject. Pure.
 *
 * @param passedOver events that are left out
 */
public record Refolding<D, E extends Event>(View<D, E> view, Predicate<Recorded<?>> passedOver) {

    /**
     * The document at a version, from an earlier one, if there is one.
     *
     * @param commits of the subject, in order, at least from that version to this one
     */
    public @Nullable D from(@Nullable DocumentVersion<D> earlier, long version, List<Commit> commits) {
        var after = earlier == null ? -1 : earlier.version();
        var document = earlier == null ? null : earlier.document();
        for (var commit : commits) {
            if (commit.nextVersion() - 1 <= after || commit.version() > version) continue;
            for (var event : RecordedCommit.events(commit))
                if (event.version() > after && event.version() <= version) document = with(document, event, commits);
        }
        return document;
    }

    private @Nullable D with(@Nullable D document, Recorded<?> event, List<Commit> commits) {
        if (passedOver.test(event)) return document;
        if (!(event.event() instanceof RecordCorrected)) return view.evolve(document, event.as(view.events()));
        var anew = anew(event, commits);
        return anew == null ? document : anew;
    }

    /** The document after a correction: what follows from a corrected record follows from its beginning. */
    @Nullable
    D anew(Recorded<?> correction, List<Commit> commits) {
        var known = commits.stream()
                .filter(commit -> commit.last() <= correction.position())
                .toList();
        return new StandingEvents(known, passedOver).folded(view);
    }
}
