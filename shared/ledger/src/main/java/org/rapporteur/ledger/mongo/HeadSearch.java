package org.rapporteur.ledger.mongo;

import java.util.Optional;
import org.rapporteur.ledger.Draft;

/**
 * Finds the head without sorting. As no commit has more events than a window has positions, a window holds the beginning
 * of a commit if the chain reaches past it, and none if the chain ends before it: so doubling and then halving finds a
 * window near the end, from which the rest is followed.
 */
final class HeadSearch {

    private static final int WINDOW = Draft.MOST_EVENTS;

    private final Commits commits;

    HeadSearch(Commits commits) {
        this.commits = commits;
    }

    Tip find() {
        long taken = 0;
        long free = WINDOW;
        while (commits.anyIn(free, WINDOW)) {
            taken = free;
            free = 2 * free;
        }
        while (free - taken > WINDOW) {
            long middle = (taken + free) >>> 1;
            if (commits.anyIn(middle, WINDOW)) taken = middle;
            else free = middle;
        }
        return follow(taken);
    }

    private Tip follow(long from) {
        Tip tip = Tip.OF_NOTHING;
        Optional<Tip> further = commits.lastTip(from, WINDOW);
        while (further.isPresent()) {
            tip = further.get();
            further = commits.lastTip(tip.next(), WINDOW);
        }
        return tip;
    }
}
