package org.rapporteur.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database whose documents and index keys are stored as BSON. */
final class BsonDatabase extends H2Database {

    /** Null while the superclass opens what exists, which is then open already. */
    private final @Nullable BsonMaps maps;

    private BsonDatabase(String name, BsonMaps maps, CursorRegistry cursors) {
        super(name, maps.store(), cursors);
        this.maps = maps;
    }

    static BsonDatabase open(String name, BsonMaps maps, CursorRegistry cursors) {
        maps.openAll(name);
        return new BsonDatabase(name, maps, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        if (maps != null) {
            maps.openData(getDatabaseName() + "." + name);
        }
        return super.openOrCreateCollection(name, options);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (maps != null) {
            maps.openIndex(getDatabaseName() + "." + collection, index);
        }
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }
}
