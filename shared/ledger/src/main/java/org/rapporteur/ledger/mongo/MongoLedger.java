package org.rapporteur.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.Listeners;
import org.rapporteur.ledger.Notebook;
import org.rapporteur.ledger.Registration;

/**
 * The ledger in the collection {@code ledger} of a database, on any server that speaks MongoDB's protocol. Any number of
 * nodes may append to one database.
 */
public final class MongoLedger implements Ledger, AutoCloseable {

    private final Commits commits;
    private final Known known;
    private final Admission admission;
    private final Appender appender;
    private final Listeners listeners = new Listeners();
    private final MongoDatabase database;
    private final Runnable onClose;

    private MongoLedger(MongoDatabase database, Commits commits, Mark mark, Tip tip, Clock clock, Runnable onClose) {
        this.database = database;
        this.commits = commits;
        this.known = Known.of(commits, tip);
        this.admission = new Admission(commits, known.ends());
        Round round = new Round(commits, known, admission, clock, listeners::call);
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
            return new MongoLedger(database, commits, mark, tip, clock, onClose);
        });
    }

    @Override
    public Commit append(Draft draft) {
        return answered(() -> admission.settle(draft)).orElseGet(() -> appender.append(draft));
    }

    @Override
    public Optional<Commit> byKey(String key) {
        return known.recent().byKey(key).or(() -> answered(() -> commits.byKey(key)));
    }

    @Override
    public List<Commit> stream(String stream) {
        List<Commit> begun = known.streams().of(stream);
        long next = begun.isEmpty() ? 0 : begun.getLast().nextVersion();
        List<Commit> later = answered(() -> commits.following(stream, next));
        later.forEach(known.streams()::add);
        if (!later.isEmpty()) known.ends().seen(stream, later.getLast().nextVersion());
        return Stream.concat(begun.stream(), later.stream()).toList();
    }

    @Override
    public boolean holds(String stream) {
        if (known.ends().knows(stream)) return true;
        Optional<Long> first = answered(() -> commits.size(stream, 0));
        first.ifPresent(size -> known.ends().seen(stream, size));
        return first.isPresent();
    }

    @Override
    public List<Commit> read(long from, int limit) {
        List<Commit> kept = known.recent().from(from, limit);
        if (kept.size() == limit) return kept;
        List<Commit> later =
                further(kept.isEmpty() ? Math.max(0, from) : kept.getLast().next(), limit - kept.size());
        return Stream.concat(kept.stream(), later.stream()).toList();
    }

    private List<Commit> further(long from, int limit) {
        List<Commit> read = answered(() -> new ChainReader(commits, known.head()).read(from, limit));
        if (!read.isEmpty() && read.getLast().next() == head()) read.forEach(known.recent()::add);
        return read;
    }

    @Override
    public long head() {
        return known.head().known().next();
    }

    @Override
    public long refresh() {
        return answered(known.head()::refresh).next();
    }

    @Override
    public Registration onAppend(Runnable listener) {
        return listeners.add(listener);
    }

    /** The notes under a name of their own, which is no other collection's, in the same database. */
    public Notebook notebook(String name) {
        return new MongoNotebook(database, name);
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
