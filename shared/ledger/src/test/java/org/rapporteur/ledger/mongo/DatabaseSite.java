package org.rapporteur.ledger.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.ledger.Site;

/** A database of its own, gone at the end; each node has its own connection. */
public final class DatabaseSite implements Site {

    private static final Pattern URI =
            Pattern.compile("(mongodb(?:\\+srv)?://(?:[^@/]*@)?)([^,/?]+)([^/?]*)(/[^?]*)?(\\?.*)?");

    private final Matcher uri;
    private final String name = "ledger-" + UUID.randomUUID();
    private final Runnable onClose;
    private @Nullable MongoClient client;
    private final List<MongoLedger> nodes = new ArrayList<>();

    private DatabaseSite(String uri, Runnable onClose) {
        this.uri = URI.matcher(uri);
        this.onClose = onClose;
        if (!this.uri.matches()) throw new IllegalArgumentException("MONGODB_URI is no connection string.");
    }

    public static DatabaseSite embedded() {
        EmbeddedDatabase database = EmbeddedDatabase.inMemory();
        return new DatabaseSite(database.uri(), database::close);
    }

    public static DatabaseSite on(String uri) {
        return new DatabaseSite(uri, () -> {});
    }

    String uri() {
        return uri.group(1) + uri.group(2) + uri.group(3) + "/" + name + options("");
    }

    /** The same database by another way, which leads to the first host only. */
    String uriBy(Wire wire) {
        return uri.group(1) + "127.0.0.1:" + wire.port() + "/" + name + options("directConnection=true");
    }

    Wire wire(Wire.Cut cut, Wire.When when) throws Exception {
        String[] host = uri.group(2).split(":");
        return new Wire(host[0], host.length > 1 ? Integer.parseInt(host[1]) : 27017, cut, when);
    }

    private String options(String more) {
        String given = uri.group(5) == null ? "" : uri.group(5).substring(1);
        if (!more.isEmpty()) given = given.replaceAll("replicaSet=[^&]*&?", "");
        return "?" + (given.isEmpty() || more.isEmpty() ? given + more : given + "&" + more);
    }

    @Override
    public MongoLedger node(Clock clock) {
        MongoLedger node = MongoLedger.connect(uri(), clock);
        nodes.add(node);
        return node;
    }

    /** What is stored, for tests that look at it or alter it. */
    MongoDatabase database() {
        if (client == null) client = MongoClients.create(uri());
        return client.getDatabase(name);
    }

    @Override
    public void close() {
        nodes.forEach(MongoLedger::close);
        database().drop();
        if (client != null) client.close();
        onClose.run();
    }
}
