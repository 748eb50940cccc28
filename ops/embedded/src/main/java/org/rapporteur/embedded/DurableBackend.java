package org.rapporteur.embedded;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/** The H2 backend, which by itself loses acknowledged writes when the process is killed, with a sync before answers. */
final class DurableBackend extends BsonBackend {

    private final GroupSync sync;
    private final Unsynced unsynced;
    private final Housekeeping housekeeping;
    private final LastAnswered answered;

    private DurableBackend(MVStore store, Gate gate, GroupSync sync, Unsynced unsynced, LastAnswered answered) {
        super(store, gate);
        this.sync = sync;
        this.unsynced = unsynced;
        this.housekeeping = Housekeeping.of(store, sync);
        this.answered = answered;
    }

    /** @throws EmbeddedDatabaseException if the folder's file is in use, damaged, or older than what was answered */
    static DurableBackend in(Path folder, Gate gate) {
        StoreFile file = StoreFile.in(folder);
        LastAnswered answered = remembered(file, folder);
        try {
            return on(file, gate, answered);
        } catch (RuntimeException e) {
            answered.close();
            throw e;
        }
    }

    private static LastAnswered remembered(StoreFile file, Path folder) {
        try {
            return LastAnswered.in(folder);
        } catch (RuntimeException e) {
            file.release();
            throw e;
        }
    }

    private static DurableBackend on(StoreFile file, Gate gate, LastAnswered answered) {
        MVStore store = file.openStore(answered);
        try {
            Unsynced unsynced = new Unsynced();
            GroupSync sync = new GroupSync(store, version -> answered.safe(version, file), unsynced::synced);
            return new DurableBackend(store, gate, sync, unsynced, answered);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw file.damaged(e);
        }
    }

    @Override
    Document answer(Channel channel, String database, String command, Document query) {
        Supplier<Document> run = () -> super.answer(channel, database, command, query);
        if (!Commands.onlyReads(command, query))
            return sync.writing(run, ticket -> unsynced.begin(database, command, query, ticket));
        return sync.reading(run, answer -> unsynced.seen(database, command, query, answer));
    }

    @Override
    QueryResult answer(MongoQuery query) {
        return sync.reading(() -> super.answer(query), any -> Unsynced.EVERYTHING);
    }

    @Override
    public void close() {
        housekeeping.close();
        // A command that is still writing would move the store's version while the store closes.
        sync.alone(super::close);
        answered.close();
    }
}
