package org.rapporteur.ledger.axon;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerUnavailable;

/** One reader's windows of commits; far from the head the next is read while the last one is handled. */
final class ReadAhead {

    private static final int WINDOW = 250;

    private final Ledger ledger;
    private @Nullable CompletableFuture<List<Commit>> coming;

    ReadAhead(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The window that begins at this position, which is the end of the last one; nothing is asked beyond the head.
     *
     * @throws LedgerFault if no commit holds the position any longer
     * @throws LedgerUnavailable if the database is away
     */
    List<Commit> from(long position, long head) {
        if (position >= head) return List.of();
        List<Commit> window = coming == null ? ledger.read(position, size(position, head)) : arrived(coming);
        coming = window.isEmpty() ? null : after(window.getLast().next(), head);
        return window;
    }

    private @Nullable CompletableFuture<List<Commit>> after(long next, long head) {
        if (size(next, head) < WINDOW) return null;
        return CompletableFuture.supplyAsync(() -> ledger.read(next, WINDOW), Thread::startVirtualThread);
    }

    private List<Commit> arrived(CompletableFuture<List<Commit>> asked) {
        coming = null;
        try {
            return asked.join();
        } catch (CompletionException failed) {
            // Rather the fault itself: whoever reads tells a hole from a database that is away.
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw failed;
        }
    }

    private static int size(long position, long head) {
        return (int) Math.min(WINDOW, head - position);
    }
}
