package org.rapporteur.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A database inside this JVM that speaks MongoDB's wire protocol on 127.0.0.1. It is for evaluation and tests: it has
 * one node, no sessions and no transactions, and takes connections only with its secret, which is in its URI.
 *
 * <p>Opened on a folder, it answers a command only when what the command wrote, or may have read, is synced to disk.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** A thread of the server waits for the disk on behalf of its connections, so many must be able to wait at once. */
    private static final int THREADS = 64;

    private final MongoServer server;
    private final int port;
    private final Secret secret;
    private final AutoCloseable claim;
    private boolean closed;

    private EmbeddedDatabase(MongoServer server, Secret secret, AutoCloseable claim) {
        this.server = server;
        this.port = server.getLocalAddress().getPort();
        this.secret = secret;
        this.claim = claim;
    }

    /**
     * Opens the database of a folder, or creates both, and holds the folder until it is closed or the process ends. It
     * listens at the port that the file {@code database.port} remembers, at the first start at a free one; the secret is
     * remembered likewise, in {@code database.secret}. The folder is its owner's alone (mode 0700).
     *
     * @throws EmbeddedDatabaseException if the folder is in use, not writable or somebody else's too, its port is taken, or its file damaged
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
            Secret secret = Secret.fresh();
            MongoServer server = bind(BsonBackend.withoutFile(new Gate(secret)), 0);
            return new EmbeddedDatabase(server, secret, () -> {});
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("No port is free on 127.0.0.1: stop other programs.", e);
        }
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /**
     * The connection string of the database {@code rapporteur}, with its secret; a client notices a lost server within
     * five seconds.
     */
    public String uri() {
        return ("mongodb://" + Secret.USER + ":" + secret.text() + "@" + address()
                + "/rapporteur?authMechanism=PLAIN&serverSelectionTimeoutMS=2000&connectTimeoutMS=2000&retryWrites=false");
    }

    /** Where it listens, to be shown: without the secret. */
    public String address() {
        return "127.0.0.1:" + port;
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
        Secret secret = Secret.rememberedIn(claim.folder().resolve("database.secret"));
        DurableBackend backend = DurableBackend.in(claim.folder(), new Gate(secret));
        try {
            RememberedPort remembered = new RememberedPort(claim.folder().resolve("database.port"));
            int port = remembered.rememberedOrFree();
            return new EmbeddedDatabase(bind(backend, port, remembered), secret, claim);
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
