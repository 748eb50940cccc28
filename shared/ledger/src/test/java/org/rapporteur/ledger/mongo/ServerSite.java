package org.rapporteur.ledger.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Site;

/** A database of its own on a given server, dropped at the end; each node has its own connection. */
public final class ServerSite implements Site {

    private final String uri;
    private final String name = "ledger-" + UUID.randomUUID();
    private final List<MongoClient> clients = new ArrayList<>();

    public ServerSite(String uri) {
        this.uri = uri;
    }

    @Override
    public Ledger node(Clock clock) {
        MongoClient client = MongoClients.create(uri);
        clients.add(client);
        return MongoLedger.on(client.getDatabase(name), clock);
    }

    @Override
    public void close() {
        if (!clients.isEmpty()) clients.getFirst().getDatabase(name).drop();
        clients.forEach(MongoClient::close);
    }
}
