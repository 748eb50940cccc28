package org.rapporteur.ledger.mongo;

import org.rapporteur.ledger.LedgerFault;

/**
 * Checks a ledger before anything is written to it: what came since it was last checked, and always the last
 * {@value #ALWAYS} positions before that. {@link LedgerCheck} sees more, since it remembers all that it has read.
 */
final class Opening {

    private static final long ALWAYS = 2_000;

    /** Some 10 MB, however much there is to check. */
    private static final int REMEMBERED = 50_000;

    private Opening() {}

    /**
     * Finds the head.
     *
     * @throws LedgerFault if what is stored is no ledger; nothing was written
     */
    static Tip check(Commits commits, Mark mark) {
        ChainWalk walk = new ChainWalk(commits);
        long earliest = mark.verified() - ALWAYS;
        long from = earliest <= 0 ? 0 : walk.firstFrom(earliest).orElse(earliest);
        Tip tip = walk.from(from, new ChainCheck(from, REMEMBERED)::add);
        if (tip.next() < mark.verified())
            throw LedgerFault.at(tip.next(), "the ledger ends here, but was on record up to " + mark.verified() + ".");
        return tip;
    }
}
