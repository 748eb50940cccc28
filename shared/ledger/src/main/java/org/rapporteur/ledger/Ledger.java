package org.rapporteur.ledger;

import java.util.List;
import java.util.Optional;

/**
 * The record: commits in one gapless chain of positions, each the next version of its stream. Safe for use by many
 * threads. Every method but {@link #head()} and {@link #onAppend} may throw {@link LedgerUnavailable}.
 */
public interface Ledger {

    /**
     * Appends one commit, whole or not at all, and durable when this returns. If the draft's key is on record already,
     * nothing is written and the earlier commit is returned, whatever it holds: compare {@link CommitAct#sha256()} to know
     * whether it was the same request.
     *
     * @throws VersionConflict if another commit has that version of the stream
     * @throws IllegalArgumentException if the draft's version does not follow a commit of its stream
     * @throws LedgerBusy if too many appends wait already; nothing was written
     * @throws LedgerUnavailable if the database is away or the outcome could not be found out; the same draft may be
     *     appended again
     */
    Commit append(Draft draft);

    /** The commit recorded under this key. */
    Optional<Commit> byKey(String key);

    /** All commits of a stream in the order of their versions; empty if nothing is on record of it. */
    List<Commit> stream(String stream);

    /** Whether anything is on record of the stream. */
    boolean holds(String stream);

    /**
     * The commit that holds position {@code from} and those that follow it, in order and without a gap, at most
     * {@code limit}; empty only if the position is not taken. A commit that holds {@code from} in its middle comes whole.
     * Where one was taken away later, those before the hole come, and then nothing does.
     *
     * @throws LedgerFault if the position was taken, and no commit holds it any longer
     */
    List<Commit> read(long from, int limit);

    /** The next position to be taken, as last known here; another node may have taken it. */
    long head();

    /** The next position to be taken, after asking the database for what others have written. */
    long refresh();

    /**
     * Calls the listener, which must be quick, after each commit appended through this object, or after several, and
     * before whoever appended them is told.
     */
    Registration onAppend(Runnable listener);
}
