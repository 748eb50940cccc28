package org.rapporteur.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.LedgerUnavailable;

/**
 * The one thread of a node that appends: it takes what has gathered meanwhile and puts it at the end of the chain in one
 * insert. After a lost connection it looks for each key before it sends a draft again; a key can land only once.
 */
final class Appender {

    private static final System.Logger LOG = System.getLogger(Appender.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long LONGEST_LINGER_NANOS = 500_000;
    private static final int LONGEST_PAUSE_MS = 32;
    private static final int MOST_SILENCES = 2;

    private final Inbox inbox = new Inbox(1_024, 32 * 1024 * 1024);
    private final Round round;
    private final Runnable afterwards;
    private final Thread thread;
    private int vain;
    private int silences;

    /** @param afterwards is run in the appender's thread after each insert, when its callers have been answered */
    Appender(Round round, Runnable afterwards) {
        this.round = round;
        this.afterwards = afterwards;
        this.thread = Thread.ofPlatform().daemon().name("ledger-appender").start(this::run);
    }

    /** @throws LedgerUnavailable if what becomes of the draft is not known within five seconds */
    Commit append(Draft draft) {
        Pending pending = new Pending(draft);
        inbox.put(pending);
        return pending.await(LONGEST_WAIT);
    }

    /** Ends the thread after the insert that is on its way; what has not been sent is refused. */
    void close() {
        inbox.close();
        try {
            thread.join(LONGEST_WAIT);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        inbox.all().forEach(pending -> pending.unavailable("The ledger is closed", null));
    }

    private void run() {
        int last = 0;
        long nanos = 0;
        Optional<List<Pending>> batch = inbox.next(last, nanos);
        for (; batch.isPresent(); batch = inbox.next(last, nanos)) {
            long start = System.nanoTime();
            attempt(batch.get());
            nanos = Math.min((System.nanoTime() - start) / 4, LONGEST_LINGER_NANOS);
            last = batch.get().size();
            round.giveWay();
        }
    }

    private void attempt(List<Pending> batch) {
        try {
            if (round.run(batch)) vain = 0;
            else pause();
            silences = 0;
            afterwards.run();
        } catch (MongoException fault) {
            if (isAway(fault))
                inbox.all().forEach(pending -> pending.unavailable("The database does not answer", fault));
            else pause();
        } catch (RuntimeException | Error fault) {
            LOG.log(System.Logger.Level.ERROR, "An append failed in an unforeseen way.", fault);
            batch.forEach(pending -> pending.unavailable("The append failed", fault));
        }
    }

    /** Nobody was found to ask for a second, or whoever was found has been silent twice. */
    private boolean isAway(MongoException fault) {
        if (fault instanceof MongoTimeoutException) return true;
        return fault instanceof MongoSocketReadTimeoutException && ++silences >= MOST_SILENCES;
    }

    private void pause() {
        inbox.pause(Math.min(1L << Math.min(vain++, 10), LONGEST_PAUSE_MS));
    }
}
