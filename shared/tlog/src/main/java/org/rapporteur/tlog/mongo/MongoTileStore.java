package org.rapporteur.tlog.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.rapporteur.tlog.tile.TileConflict;
import org.rapporteur.tlog.tile.TileId;
import org.rapporteur.tlog.tile.TileStore;
import org.rapporteur.tlog.tile.TileStoreUnavailable;

/**
 * Tiles in a collection, each under its path as {@code _id}. Nothing is asked but equality on {@code _id} and lists of
 * it, and no tile is written over.
 */
public final class MongoTileStore implements TileStore {

    private static final Document SIZE = new Document("_id", "size");

    private final MongoCollection<Document> collection;

    /** @param collection the name of a collection that holds nothing else */
    public MongoTileStore(MongoDatabase database, String collection) {
        this.collection = database.getCollection(collection)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    @Override
    public long size() {
        return answered(() -> {
            Document size = collection.find(SIZE).first();
            return size == null ? 0L : size.getLong("number");
        });
    }

    @Override
    public Map<TileId, byte[]> read(Set<TileId> tiles) {
        Map<TileId, byte[]> read = new HashMap<>();
        if (tiles.isEmpty()) return read;
        Map<String, Document> found =
                answered(() -> find(tiles.stream().map(StoredTile::begin).toList()));
        List<String> rests = found.values().stream()
                .filter(StoredTile::hasRest)
                .map(StoredTile::rest)
                .toList();
        if (!rests.isEmpty()) found.putAll(answered(() -> find(rests)));
        for (TileId tile : tiles) StoredTile.bytes(tile, found).ifPresent(bytes -> read.put(tile, bytes));
        return read;
    }

    private Map<String, Document> find(Collection<String> ids) {
        Map<String, Document> found = new HashMap<>();
        for (Document one : collection.find(in(ids))) found.put(one.getString("_id"), one);
        return found;
    }

    @Override
    public void store(Map<TileId, byte[]> tiles, long size) {
        Map<String, Document> missing = StoredTile.documents(tiles);
        while (!missing.isEmpty() && !inserted(missing.values()))
            missing.keySet().removeAll(sameAs(tiles, missing));
        answered(() -> grow(size));
    }

    /** False if there are some of them already. */
    private boolean inserted(Collection<Document> documents) {
        try {
            collection.insertMany(new ArrayList<>(documents), new InsertManyOptions().ordered(true));
            return true;
        } catch (MongoBulkWriteException fault) {
            if (fault.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY))
                throw new TileStoreUnavailable(fault);
            return false;
        } catch (MongoException away) {
            throw new TileStoreUnavailable(away);
        }
    }

    /** Those that are stored, with the same bytes. */
    private Set<String> sameAs(Map<TileId, byte[]> tiles, Map<String, Document> wanted) {
        Map<String, Document> found = answered(() -> find(wanted.keySet()));
        for (TileId tile : tiles.keySet())
            for (String id : List.of(StoredTile.begin(tile), StoredTile.rest(tile)))
                if (found.containsKey(id) && !Arrays.equals(StoredTile.bytes(found, id), StoredTile.bytes(wanted, id)))
                    throw new TileConflict(tile);
        return found.keySet();
    }

    private boolean grow(long size) {
        Document notLarger = new Document(SIZE).append("number", new Document("$lte", size));
        Document grown = new Document("$set", new Document("number", size));
        try {
            return collection
                    .updateOne(notLarger, grown, new UpdateOptions().upsert(true))
                    .wasAcknowledged();
        } catch (MongoWriteException fault) {
            // A larger one stands.
            if (fault.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return true;
            throw fault;
        }
    }

    @Override
    public void remove(Set<TileId> tiles) {
        if (tiles.isEmpty()) return;
        List<String> ids = new ArrayList<>();
        for (TileId tile : tiles) ids.addAll(List.of(StoredTile.begin(tile), StoredTile.rest(tile)));
        answered(() -> collection.deleteMany(in(ids)));
    }

    private static Document in(Collection<String> ids) {
        return new Document("_id", new Document("$in", List.copyOf(ids)));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException away) {
            throw new TileStoreUnavailable(away);
        }
    }
}
