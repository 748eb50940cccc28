package org.rapporteur.ledger.mongo;

import java.util.Optional;
import org.rapporteur.ledger.Draft;

/** What this node knows of the end of the chain; it only ever moves forward. */
final class Head {

    /** So many positions a lost race leaves one behind at most, as a rule. */
    private static final int NEAR = 64;

    private final Commits commits;
    private volatile Tip known;

    Head(Commits commits, Tip known) {
        this.commits = commits;
        this.known = known;
    }

    Tip known() {
        return known;
    }

    synchronized Tip advance(Tip tip) {
        known = known.furthest(tip);
        return known;
    }

    /** Follows what other nodes have appended: one equality if that is nothing, then in windows. */
    Tip refresh() {
        Optional<Tip> further = commits.tipAt(known.next());
        for (int positions = NEAR; further.isPresent(); positions = Draft.MOST_EVENTS) {
            long from = advance(further.get()).next();
            further = commits.chainedTip(from, positions);
            boolean isEnd = further.isPresent() && further.get().next() < from + positions;
            if (isEnd) return advance(further.get());
        }
        return known;
    }
}
