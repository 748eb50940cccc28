package org.rapporteur.query.kit.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.rapporteur.language.Event;
import org.rapporteur.ledger.Commit;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.View;

/** The database that keeps the documents of all views; within two seconds it is found to be away. */
public final class ViewDatabase implements AutoCloseable {

    private static final int AWAY_AFTER_MS = 1_000;
    private static final int SILENT_AFTER_MS = 2_000;

    private final MongoClient client;
    private final MongoDatabase database;
    private final Remembered remembered = new Remembered();

    private ViewDatabase(MongoClient client, String name) {
        this.client = client;
        this.database = client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** @param uri a connection string; without a database in it, the database is {@code rapporteur} */
    public static ViewDatabase connect(String uri) {
        var string = new ConnectionString(uri);
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(AWAY_AFTER_MS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(AWAY_AFTER_MS, TimeUnit.MILLISECONDS)
                        .readTimeout(SILENT_AFTER_MS, TimeUnit.MILLISECONDS))
                .retryWrites(false)
                .applyConnectionString(string)
                .build();
        return new ViewDatabase(
                MongoClients.create(settings), Objects.requireNonNullElse(string.getDatabase(), "rapporteur"));
    }

    /**
     * The documents of one generation of a view.
     *
     * @param streams gives all commits of a subject, from which those are made whose bodies are not kept
     */
    public <D, E extends Event> Documents<D> documents(
            View<D, E> view, Generation generation, Function<String, List<Commit>> streams) {
        return Documents.of(view, generation, database, new Bodies.Makings(streams, letters(), remembered));
    }

    public StoredPositions positions() {
        return new StoredPositions(database);
    }

    public StoredGenerations generations() {
        return new StoredGenerations(database);
    }

    public StoredLetters letters() {
        return new StoredLetters(database);
    }

    /** @param nanoTime a clock that never steps back, such as {@link System#nanoTime()} */
    public Leases leases(String node, Duration term, LongSupplier nanoTime) {
        return new Leases(database, node, term, nanoTime);
    }

    /** Forgets all that was kept of a generation; to be called again if it failed. */
    public void drop(Generation generation) {
        Answered.by(() -> {
            database.getCollection(generation.storedAs()).drop();
            database.getCollection(Documents.versions(generation)).drop();
            letters().forget(generation);
            positions().forget(generation.storedAs());
            return generation;
        });
    }

    @Override
    public void close() {
        client.close();
    }
}
