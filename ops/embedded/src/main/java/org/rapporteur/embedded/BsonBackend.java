package org.rapporteur.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.h2.mvstore.MVStore;

/** The H2 backend with documents and index keys stored as BSON. */
class BsonBackend extends H2Backend {

    BsonBackend(MVStore store) {
        super(store);
    }

    static BsonBackend withoutFile() {
        return new BsonBackend(MVStore.open(null));
    }

    @Override
    protected final MongoDatabase openOrCreateDatabase(String name) {
        return BsonDatabase.open(name, new BsonMaps(getMvStore()), getCursorRegistry());
    }
}
