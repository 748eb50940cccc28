package org.rapporteur.embedded;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/** The H2 backend, which by itself loses acknowledged writes when the process is killed, with a sync before answers. */
final class DurableBackend extends BsonBackend {

    private final GroupSync sync;
    private final Housekeeping housekeeping;

    private DurableBackend(MVStore store, GroupSync sync, Housekeeping housekeeping) {
        super(store);
        this.sync = sync;
        this.housekeeping = housekeeping;
    }

    static DurableBackend on(StoreFile file) {
        MVStore store = file.openStore();
        try {
            GroupSync sync = new GroupSync(store);
            return new DurableBackend(store, sync, Housekeeping.of(store, sync));
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw file.damaged(e);
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return Commands.onlyReads(command, query)
                ? sync.reading(() -> super.handleCommand(channel, database, command, query))
                : sync.writing(() -> super.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return sync.reading(() -> super.handleQuery(query));
    }

    @Override
    public void close() {
        housekeeping.close();
        super.close();
    }
}
