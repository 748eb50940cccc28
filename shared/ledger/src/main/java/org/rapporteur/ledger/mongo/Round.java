package org.rapporteur.ledger.mongo;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.VersionConflict;

/** One insert of many commits, and what each of their drafts is told; who is told nothing goes again. */
final class Round {

    private final Commits commits;
    private final Known known;
    private final Admission admission;
    private final Clock clock;
    private final Runnable onLanding;
    private final Turns turns = new Turns();

    /** @param onLanding is run when a commit has landed and is known, before anyone is answered */
    Round(Commits commits, Known known, Admission admission, Clock clock, Runnable onLanding) {
        this.commits = commits;
        this.known = known;
        this.admission = admission;
        this.clock = clock;
        this.onLanding = onLanding;
    }

    /**
     * Whether any draft was answered, or the head has moved; else it is better to wait a little.
     *
     * @throws MongoException if the database does not answer; what of the batch is known by then, is told
     */
    boolean run(List<Pending> batch) {
        long before = known.head().known().next();
        turns.look(known.head());
        List<Pending> sent =
                batch.stream().filter(this::admitted).filter(Pending::send).toList();
        if (sent.isEmpty()) return true;
        Landing landing = insert(sent);
        switch (landing.then()) {
            case COMPLETE -> {}
            case CLASH -> {
                turns.lost();
                explain(sent.get(landing.standing()));
            }
            case REFUSED -> {
                LedgerUnavailable why = new LedgerUnavailable("The database refuses this commit.", landing.fault());
                sent.get(landing.standing()).refused(() -> why);
            }
            case UNKNOWN -> {
                sent.forEach(Pending::lost);
                throw requireNonNull(landing.fault());
            }
        }
        return known.head().known().next() > before || sent.stream().anyMatch(Pending::isOver);
    }

    /** To be called between two rounds. */
    void giveWay() {
        turns.giveWay();
    }

    private boolean admitted(Pending pending) {
        try {
            Optional<Commit> earlier =
                    pending.isUnknown() ? commits.byKey(pending.draft().key()) : Optional.empty();
            if (earlier.isEmpty()) earlier = admission.settle(pending.draft());
            earlier.ifPresent(commit -> landed(pending, commit));
            return earlier.isEmpty();
        } catch (VersionConflict | IllegalArgumentException refusal) {
            pending.refused(() -> refusal);
            return false;
        }
    }

    private Landing insert(List<Pending> sent) {
        List<Commit> chain = new ArrayList<>();
        Tip tip = known.head().known();
        for (Pending pending : sent) {
            Commit commit = pending.draft().at(tip.next(), tip.recordedTime(clock.instant()));
            chain.add(commit);
            tip = Tip.after(commit);
        }
        long start = System.nanoTime();
        Landing landing = commits.insert(chain);
        List<Commit> standing = chain.subList(0, landing.standing());
        if (!standing.isEmpty()) turns.landed(start, System.nanoTime());
        standing.forEach(known::add);
        if (!standing.isEmpty()) onLanding.run();
        for (int index = 0; index < standing.size(); index++) sent.get(index).landed(standing.get(index));
        return landing;
    }

    /**
     * If the head has moved, its position was taken, and it goes again; only if it clashes again, or the head has not
     * moved, it is asked for by key and version.
     */
    private void explain(Pending clashed) {
        long before = known.head().known().next();
        if (known.head().refresh().next() > before && clashed.clashesFirst()) return;
        try {
            admission.explain(clashed.draft()).ifPresent(commit -> landed(clashed, commit));
        } catch (VersionConflict taken) {
            clashed.refused(() -> taken);
        }
    }

    private void landed(Pending pending, Commit commit) {
        known.add(commit);
        onLanding.run();
        pending.landed(commit);
    }
}
