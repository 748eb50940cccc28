package org.rapporteur.ledger.mongo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.Site;

/** A database in this JVM; each node has its own connection. */
public final class EmbeddedSite implements Site {

    private final EmbeddedDatabase database = EmbeddedDatabase.inMemory();
    private final List<MongoLedger> nodes = new ArrayList<>();

    @Override
    public Ledger node(Clock clock) {
        MongoLedger node = MongoLedger.connect(database.uri(), clock);
        nodes.add(node);
        return node;
    }

    @Override
    public void close() {
        nodes.forEach(MongoLedger::close);
        database.close();
    }
}
