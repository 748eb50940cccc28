package org.rapporteur.ledger.mongo;

import java.util.Optional;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.LedgerFault;

/** Goes along the chain in windows, and tells its end from a link that is missing. */
final class ChainWalk {

    private static final int WINDOW = 500;

    private static final long NEAR = 4_000;

    /** How far behind the end of the chain it looks for commits that stand apart. */
    private static final long FARTHEST = 1L << 24;

    private static final DocumentCodec DOCUMENTS = new DocumentCodec();
    private static final CommitCodec COMMITS = new CommitCodec();

    private final Commits commits;

    ChainWalk(Commits commits) {
        this.commits = commits;
    }

    /**
     * Gives every commit from this position on, where one must begin unless nothing is recorded there yet.
     *
     * @return the end of the last commit
     * @throws LedgerFault if one is missing or is not of its form
     */
    Tip from(long position, Consumer<Commit> each) {
        Tip tip = new Tip(position, Tip.OF_NOTHING.at());
        while (true) {
            Optional<Tip> further = window(tip.next(), each);
            if (further.isEmpty() && isEnd(tip.next())) return tip;
            tip = further.orElse(tip);
        }
    }

    private Optional<Tip> window(long from, Consumer<Commit> each) {
        Optional<Tip> tip = Optional.empty();
        for (RawBsonDocument document : commits.stored(from, WINDOW)) {
            DocumentShape.check(document.decode(DOCUMENTS));
            Commit commit = document.decode(COMMITS);
            long next = tip.map(Tip::next).orElse(from);
            if (commit.position() < next)
                throw LedgerFault.at(commit.position(), "a commit begins within another one.");
            if (commit.position() > next) return tip;
            each.accept(commit);
            tip = Optional.of(Tip.after(commit));
        }
        return tip;
    }

    /** False if a commit has come meanwhile. */
    private boolean isEnd(long position) {
        if (!isBeyond(position)) return true;
        if (commits.tipAt(position).isPresent()) return false;
        throw LedgerFault.at(position, "no commit begins here, but others follow.");
    }

    /** Looks everywhere near, and here and there further off; {@link LedgerCheck} counts. */
    private boolean isBeyond(long position) {
        long step = 1;
        while (step < FARTHEST) {
            if (commits.anyIn(position + step, Draft.MOST_EVENTS)) return true;
            step = step < NEAR ? step + Draft.MOST_EVENTS : 2 * step;
        }
        return false;
    }

    /** The first commit to begin at this position or after it, as far as the next commit is long at most. */
    Optional<Long> firstFrom(long position) {
        return commits.stored(position, Draft.MOST_EVENTS).stream().findFirst().map(Commits::position);
    }
}
