package org.rapporteur.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.LedgerFault;

/** Reads along the chain in windows of positions, and never past a link that it has not seen. */
final class ChainReader {

    private static final int WINDOW = 500;

    private final Commits commits;
    private final Head head;

    ChainReader(Commits commits, Head head) {
        this.commits = commits;
        this.head = head;
    }

    List<Commit> read(long from, int limit) {
        List<Commit> chain = new ArrayList<>();
        if (from >= head.known().next() && from >= head.refresh().next()) return chain;
        if (!add(chain, from, limit)) chain.add(holding(from));
        while (!chain.isEmpty() && chain.size() < limit) {
            if (!add(chain, chain.getLast().next(), limit) && !moved()) break;
        }
        return chain;
    }

    private boolean moved() {
        return head.known().next() < head.refresh().next();
    }

    /** Adds what one window gives; false if that was nothing. */
    private boolean add(List<Commit> chain, long from, int limit) {
        int positions = (int)
                Math.min(Math.min(WINDOW, limit - chain.size()), head.known().next() - from);
        if (positions <= 0) return false;
        long next = from;
        for (Commit commit : commits.window(from, positions, WINDOW)) {
            if (commit.position() != next) break;
            chain.add(commit);
            next = commit.next();
        }
        return next > from;
    }

    /** The last commit to begin before a position that is taken; it holds it, or there is a hole. */
    private Commit holding(long position) {
        long earliest = Math.max(0, position - Draft.MOST_EVENTS + 1);
        return commits.window(earliest, (int) (position - earliest), WINDOW).stream()
                .reduce((earlier, later) -> later)
                .filter(commit -> commit.next() > position)
                .orElseThrow(() -> LedgerFault.at(position, "no commit holds it, though others follow."));
    }
}
