package org.rapporteur.ledger.mongo;

import java.util.Optional;

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

    /** Follows what other nodes have appended, commit by commit. */
    Tip refresh() {
        Optional<Tip> further = commits.tipAt(known.next());
        while (further.isPresent())
            further = commits.tipAt(advance(further.get()).next());
        return known;
    }
}
