package org.rapporteur.ledger.mongo;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.LedgerUnavailable;

/** A draft on its way, and its caller's wait for what becomes of it. */
final class Pending {

    private enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    /** Names, numbers and the objects that hold them, for each event and for the commit. */
    private static final long OVERHEAD = 256;

    private final Draft draft;
    private final long bytes;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final CompletableFuture<Supplier<Commit>> outcome = new CompletableFuture<>();
    private volatile boolean unknown;
    private boolean clashed;

    Pending(Draft draft) {
        this.draft = draft;
        this.bytes = draft.bytes() + OVERHEAD * (1 + draft.events().size());
    }

    Draft draft() {
        return draft;
    }

    /** About what it takes in memory and on the wire. */
    long bytes() {
        return bytes;
    }

    boolean isOver() {
        return outcome.isDone();
    }

    /** Whether it may be sent now, or again; false if its caller has given it up. */
    boolean send() {
        return state.compareAndSet(State.WAITING, State.SENT) || state.get() == State.SENT;
    }

    /** It was sent, and nobody knows whether it has landed. */
    void lost() {
        unknown = true;
    }

    boolean isUnknown() {
        return unknown;
    }

    /** Whether this is the first time that something of it was taken; for the appender's thread. */
    boolean clashesFirst() {
        boolean first = !clashed;
        clashed = true;
        return first;
    }

    void landed(Commit commit) {
        outcome.complete(() -> commit);
    }

    /** The refusal is made, and thrown, in the caller's thread. */
    void refused(Supplier<? extends RuntimeException> why) {
        outcome.complete(() -> {
            throw why.get();
        });
    }

    void unavailable(String why, @Nullable Throwable cause) {
        String known = state.get() == State.SENT ? "; whether it was recorded is not known." : "; nothing was written.";
        refused(() -> new LedgerUnavailable(why + known, cause));
    }

    /** @throws LedgerUnavailable if nothing has become of it by then; the refusal, if it was refused */
    Commit await(Duration longest) {
        try {
            return outcome.get(longest.toNanos(), TimeUnit.NANOSECONDS).get();
        } catch (TimeoutException late) {
            return givenUp("The ledger's database is too slow");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return givenUp("The wait for the ledger was interrupted");
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }

    private Commit givenUp(String why) {
        state.compareAndSet(State.WAITING, State.GIVEN_UP);
        unavailable(why, null);
        return outcome.join().get();
    }
}
