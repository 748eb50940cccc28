package org.rapporteur.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.Listeners;
import org.rapporteur.ledger.Registration;

/**
 * The ledger in the collection {@code ledger} of a database, on any server that speaks MongoDB's protocol. Any number of
 * nodes may append to one database.
 */
public final class MongoLedger implements Ledger, AutoCloseable {

    private final Commits commits;
    private final Head head;
    private final StreamEnds ends;
    private final Admission admission;
    private final Appender appender;
    private final Listeners listeners = new Listeners();
    private final Runnable onClose;

    private MongoLedger(Commits commits, Mark mark, Tip tip, Clock clock, Runnable onClose) {
        this.commits = commits;
        this.head = new Head(commits, tip);
        this.ends = new StreamEnds(commits);
        this.admission = new Admission(commits, ends);
        Round round = new Round(commits, head, ends, clock, listeners::call);
        this.appender = new Appender(round, () -> mark.tryToAdvance(head()));
        this.onClose = onClose;
    }

    /**
     * Opens the ledger of a database with a connection of its own, which {@link #close()} ends.
     *
     * @param uri a connection string; without a database in it, the database is {@code rapporteur}
     * @throws LedgerUnavailable if the database is away, after one second
     * @throws LedgerFault if what is stored is damaged, or of a newer format; nothing was written
     */
    public static MongoLedger connect(String uri, Clock clock) {
        Connection connection = Connection.to(uri);
        try {
            return open(connection.database(), clock, connection::close);
        } catch (RuntimeException fault) {
            connection.close();
            throw fault;
        }
    }

    /**
     * Opens the ledger of a database whose client is another's to close, and to give timeouts.
     *
     * @throws LedgerUnavailable if the database is away
     * @throws LedgerFault if what is stored is damaged, or of a newer format; nothing was written
     */
    public static MongoLedger on(MongoDatabase database, Clock clock) {
        return open(database, clock, () -> {});
    }

    private static MongoLedger open(MongoDatabase database, Clock clock, Runnable onClose) {
        return answered(() -> {
            Commits commits = new Commits(database);
            Mark mark = new Mark(database);
            Tip tip = Opening.check(commits, mark);
            commits.createIndexes();
            mark.advance(tip.next());
            return new MongoLedger(commits, mark, tip, clock, onClose);
        });
    }

    @Override
    public Commit append(Draft draft) {
        return answered(() -> admission.settle(draft)).orElseGet(() -> appender.append(draft));
    }

    @Override
    public Optional<Commit> byKey(String key) {
        return answered(() -> commits.byKey(key));
    }

    @Override
    public List<Commit> stream(String stream) {
        List<Commit> all = new ArrayList<>();
        answered(() -> {
            Optional<Commit> commit = commits.at(stream, 0);
            for (; commit.isPresent(); commit = commits.at(stream, all.getLast().nextVersion())) all.add(commit.get());
            return all;
        });
        if (!all.isEmpty()) ends.seen(stream, all.getLast().nextVersion());
        return List.copyOf(all);
    }

    @Override
    public boolean holds(String stream) {
        return answered(() -> commits.size(stream, 0)).isPresent();
    }

    @Override
    public List<Commit> read(long from, int limit) {
        return answered(() -> new ChainReader(commits, head).read(Math.max(0, from), limit));
    }

    @Override
    public long head() {
        return head.known().next();
    }

    @Override
    public long refresh() {
        return answered(head::refresh).next();
    }

    @Override
    public Registration onAppend(Runnable listener) {
        return listeners.add(listener);
    }

    /** Ends after the insert that is on its way; appends that have not been sent are refused. */
    @Override
    public void close() {
        appender.close();
        onClose.run();
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException fault) {
            throw new LedgerUnavailable("The ledger's database does not answer.", fault);
        }
    }
}
