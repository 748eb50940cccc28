package org.rapporteur.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A database inside this JVM that speaks MongoDB's wire protocol on 127.0.0.1. It is for evaluation and tests: it has
 * one node, no sessions, no transactions and no access control.
 *
 * <p>Opened on a folder, it answers a command only when what the command wrote, or may have read, is synced to disk.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** A thread of the server waits for the disk on behalf of its connections, so many must be able to wait at once. */
    private static final int THREADS = 64;

    private final MongoServer server;
    private final int port;
    private final AutoCloseable claim;
    private boolean closed;

    private EmbeddedDatabase(MongoServer server, AutoCloseable claim) {
        this.server = server;
        this.port = server.getLocalAddress().getPort();
        this.claim = claim;
    }

    /**
     * Opens the database of a folder, or creates both, and holds the folder until it is closed or the process ends. It
     * listens at the port that the file {@code database.port} remembers, at the first start at a free one.
     *
     * @throws EmbeddedDatabaseException if the folder is in use or not writable, its port is taken, or its file damaged
     *     or older than what was last acknowledged from it
     */
    public static EmbeddedDatabase open(Path folder) {
        QuietLog.quieten();
        FolderClaim claim = FolderClaim.on(folder);
        try {
            return listen(claim);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    /** Opens a database that forgets everything when it is closed, at any free port. */
    public static EmbeddedDatabase inMemory() {
        QuietLog.quieten();
        try {
            return new EmbeddedDatabase(bind(BsonBackend.withoutFile(), 0), () -> {});
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("No port is free on 127.0.0.1: stop other programs.", e);
        }
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The connection string of the database {@code rapporteur}; a client notices a lost server within five seconds. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port
                + "/rapporteur?serverSelectionTimeoutMS=2000&connectTimeoutMS=2000&retryWrites=false";
    }

    /** Ends all connections, writes and compacts the file within seconds, and gives the folder back; idempotent. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (claim) {
            server.shutdownNow();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedDatabase listen(FolderClaim claim) {
        DurableBackend backend = DurableBackend.in(claim.folder());
        try {
            RememberedPort remembered = new RememberedPort(claim.folder().resolve("database.port"));
            int port = remembered.rememberedOrFree();
            return new EmbeddedDatabase(bind(backend, port, remembered), claim);
        } catch (RuntimeException e) {
            backend.close();
            throw e;
        }
    }

    private static MongoServer bind(MongoBackend backend, int port, RememberedPort remembered) {
        try {
            MongoServer server = bind(backend, port);
            remember(server, remembered);
            return server;
        } catch (IOException e) {
            throw remembered.taken(port, e);
        }
    }

    private static void remember(MongoServer server, RememberedPort remembered) {
        try {
            remembered.remember(server.getLocalAddress().getPort());
        } catch (RuntimeException e) {
            server.shutdownNow();
            throw e;
        }
    }

    /** The server declares no exception, and throws them nevertheless. */
    @SuppressWarnings("RedundantThrows")
    private static MongoServer bind(MongoBackend backend, int port) throws IOException {
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(RememberedPort.loopback(port), 1, THREADS);
            return server;
        } catch (Exception e) {
            server.shutdownNow();
            throw e;
        }
    }
}
