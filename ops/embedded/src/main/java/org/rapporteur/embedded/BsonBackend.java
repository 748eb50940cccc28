package org.rapporteur.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/** The H2 backend with documents and index keys stored as BSON, for connections that know its secret. */
class BsonBackend extends H2Backend {

    private final Gate gate;

    BsonBackend(MVStore store, Gate gate) {
        super(store);
        this.gate = gate;
    }

    static BsonBackend withoutFile(Gate gate) {
        return new BsonBackend(MVStore.open(null), gate);
    }

    @Override
    public final Document handleCommand(Channel connection, String database, String command, Document query) {
        if (Gate.authenticates(command)) return gate.authenticate(connection, query);
        gate.check(connection, command);
        return answer(connection, database, command, query);
    }

    @Override
    public final QueryResult handleQuery(MongoQuery query) {
        gate.check(query.getChannel(), "query");
        return answer(query);
    }

    Document answer(Channel connection, String database, String command, Document query) {
        return super.handleCommand(connection, database, command, query);
    }

    QueryResult answer(MongoQuery query) {
        return super.handleQuery(query);
    }

    @Override
    protected final MongoDatabase openOrCreateDatabase(String name) {
        return BsonDatabase.open(name, new BsonMaps(getMvStore()), getCursorRegistry());
    }
}
