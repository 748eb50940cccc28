package org.rapporteur.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.function.LongConsumer;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerFingerprint;
import org.rapporteur.ledger.LedgerUnavailable;

/** Reads all that is stored and says whether it is a ledger; writes nothing. */
public final class LedgerCheck {

    private final LongConsumer progress;
    private final LedgerFingerprint fingerprint = new LedgerFingerprint();
    private final ChainCheck chain = new ChainCheck(0, Integer.MAX_VALUE);
    private long found;
    private long events;

    private LedgerCheck(LongConsumer progress) {
        this.progress = progress;
    }

    /**
     * Checks the ledger of a database with a connection of its own.
     *
     * @param uri a connection string; without a database in it, the database is {@code rapporteur}
     * @param progress is told the position after each commit
     * @throws LedgerFault if it is not whole
     * @throws LedgerUnavailable if the database is away
     */
    public static Verdict check(String uri, LongConsumer progress) {
        Connection connection = Connection.to(uri);
        try {
            return check(connection.database(), progress);
        } finally {
            connection.close();
        }
    }

    /** The same for a database whose client is another's to close. */
    public static Verdict check(MongoDatabase database, LongConsumer progress) {
        try {
            Mark mark = new Mark(database);
            return new LedgerCheck(progress).all(new Commits(database), mark.verified());
        } catch (MongoException fault) {
            throw new LedgerUnavailable("The ledger's database does not answer.", fault);
        }
    }

    /** What is recorded meanwhile is in the chain, and not in the count before. */
    private Verdict all(Commits commits, long verified) {
        long documents = commits.count();
        long head = new ChainWalk(commits).from(0, this::add).next();
        if (head < verified)
            throw LedgerFault.at(head, "the ledger ends here, but was on record up to " + verified + ".");
        if (found < documents)
            throw LedgerFault.at(head, "the chain ends here, and " + (documents - found) + " documents are not in it.");
        return new Verdict(found, events, chain.streams(), head, fingerprint.sha256());
    }

    private void add(Commit commit) {
        chain.add(commit);
        fingerprint.add(commit);
        found++;
        events += commit.events().size();
        progress.accept(commit.next());
    }

    /** What was found in a ledger that is whole; the SHA-256 is that of {@link LedgerFingerprint}. */
    public record Verdict(long commits, long events, long streams, long head, String sha256) {

        @Override
        public String toString() {
            return "commits=" + commits + " events=" + events + " streams=" + streams + " head=" + head + " sha256="
                    + sha256;
        }
    }
}
