package org.rapporteur.ledger.mongo;

import org.rapporteur.ledger.Commit;

/** What a node remembers of the chain: where it and its streams end, and some of their commits. */
record Known(Head head, StreamEnds ends, Recent recent, Beginnings streams) {

    static Known of(Commits commits, Tip tip) {
        return new Known(new Head(commits, tip), new StreamEnds(commits), new Recent(), new Beginnings());
    }

    /** Takes up a commit that has landed. */
    void add(Commit commit) {
        head.advance(Tip.after(commit));
        ends.seen(commit.stream(), commit.nextVersion());
        recent.add(commit);
        streams.add(commit);
    }
}
