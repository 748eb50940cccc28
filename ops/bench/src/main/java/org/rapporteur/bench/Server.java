package org.rapporteur.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.rapporteur.embedded.EmbeddedDatabase;

/** The server that is measured: one that was given, or the embedded one on a folder of its own. */
final class Server implements AutoCloseable {

    private static final Pattern URI = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");

    private final AtomicInteger databases = new AtomicInteger();
    private final List<String> used = new ArrayList<>();
    private final Path work;
    private final String uri;
    private final Optional<EmbeddedDatabase> embedded;

    private Server(Path work, String uri, Optional<EmbeddedDatabase> embedded) {
        this.work = work;
        this.uri = uri;
        this.embedded = embedded;
    }

    static Server open(Optional<String> uri, Path work) throws IOException {
        if (uri.isPresent()) return new Server(work, uri.get(), Optional.empty());
        EmbeddedDatabase database = EmbeddedDatabase.open(Files.createTempDirectory(work, "server-"));
        return new Server(work, database.uri(), Optional.of(database));
    }

    /** A folder that nobody has used, for the time of the benchmark. */
    Path folder(String name) throws IOException {
        return Files.createTempDirectory(work, name + "-");
    }

    boolean isEmbedded() {
        return embedded.isPresent();
    }

    /** The URI of a database that nobody has used. */
    synchronized String fresh() {
        String name = "rapporteur_bench_" + ProcessHandle.current().pid() + "_" + databases.incrementAndGet();
        used.add(name);
        return named(uri, name);
    }

    static String named(String uri, String database) {
        var matched = URI.matcher(uri);
        if (!matched.matches()) throw new IllegalArgumentException("No address of a MongoDB server: " + uri);
        String options = matched.group(2);
        return matched.group(1) + "/" + database + (options == null ? "" : options);
    }

    @Override
    public synchronized void close() {
        try {
            if (embedded.isEmpty()) drop();
        } finally {
            embedded.ifPresent(EmbeddedDatabase::close);
        }
    }

    private void drop() {
        try (MongoClient client = MongoClients.create(uri)) {
            used.forEach(name -> client.getDatabase(name).drop());
        }
    }
}
