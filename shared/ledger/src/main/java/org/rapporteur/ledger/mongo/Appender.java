package org.rapporteur.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.VersionConflict;

/**
 * Puts one commit after another at the end of the chain. An insert that clashes is explained by its key first, then by
 * its version, and only then by a faster node: servers differ in which index they name. After a lost connection the
 * insert is simply tried again, for its key can land only once.
 */
final class Appender {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Commits commits;
    private final Head head;
    private final StreamEnds ends;
    private final Clock clock;

    Appender(Commits commits, Head head, StreamEnds ends, Clock clock) {
        this.commits = commits;
        this.head = head;
        this.ends = ends;
        this.clock = clock;
    }

    Commit append(Draft draft) {
        if (!ends.admits(draft)) {
            Optional<Commit> earlier = commits.byKey(draft.key());
            if (earlier.isPresent()) return earlier.get();
            ends.check(draft);
        }
        return insert(draft);
    }

    private Commit insert(Draft draft) {
        long start = System.nanoTime();
        while (true) {
            Tip tip = head.known();
            Commit commit = draft.at(tip.next(), tip.recordedTime(clock.instant()));
            try {
                commits.insert(commit);
                return landed(commit);
            } catch (MongoException fault) {
                if (hopeless(fault) || System.nanoTime() - start > PATIENCE.toNanos()) throw fault;
                Optional<Commit> earlier = commits.byKey(draft.key());
                if (earlier.isPresent()) return landed(earlier.get());
                if (clashed(fault)) followOthers(draft);
            }
        }
    }

    private Commit landed(Commit commit) {
        head.advance(Tip.after(commit));
        ends.seen(commit.stream(), commit.nextVersion());
        return commit;
    }

    private void followOthers(Draft draft) {
        if (commits.size(draft.stream(), draft.version()).isPresent())
            throw new VersionConflict(draft.stream(), draft.version());
        head.refresh();
    }

    /** No server was found to send it to, it has been silent for long, or it said no to what trying again will not mend. */
    private static boolean hopeless(MongoException fault) {
        boolean refused = fault instanceof MongoWriteException || fault instanceof MongoCommandException;
        boolean silent = fault instanceof MongoTimeoutException || fault instanceof MongoSocketReadTimeoutException;
        return silent || (refused && !clashed(fault));
    }

    private static boolean clashed(MongoException fault) {
        return ErrorCategory.fromErrorCode(fault.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
