package org.rapporteur.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Opens the maps of the H2 backend with types of our own. Whoever opens a map first decides on its types, and the
 * backend knows no other way than the store's; so these are opened before the backend asks for them.
 */
record BsonMaps(MVStore store) {

    private static final String DATA = "databases.";
    private static final String INDEX = "._index_";

    void openAll(String database) {
        openData(database + ".system.namespaces");
        for (String map : store.getMapNames()) {
            if (map.startsWith(DATA + database + ".")) {
                openData(map.substring(DATA.length()));
            } else if (map.startsWith(database + ".") && map.contains(INDEX)) {
                openIndex(map);
            }
        }
    }

    void openData(String collection) {
        store.openMap(DATA + collection, new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
    }

    void openIndex(String collection, String index) {
        openIndex(collection + INDEX + index);
    }

    private void openIndex(String map) {
        store.openMap(map, new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
    }
}
