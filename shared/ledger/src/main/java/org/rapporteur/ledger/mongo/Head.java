package org.rapporteur.ledger.mongo;

import java.util.Optional;
import org.rapporteur.ledger.Draft;

/** What this node knows of the end of the chain; it only ever moves forward. */
final class Head {

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

    /** Follows what other nodes have appended: one equality if that is nothing, then in ever wider windows. */
    Tip refresh() {
        int positions = 1;
        Optional<Tip> further = commits.tipAt(known.next());
        while (further.isPresent()) {
            advance(further.get());
            positions = Math.min(2 * positions, Draft.MOST_EVENTS);
            further = commits.chainedTip(known.next(), positions);
        }
        return known;
    }
}
