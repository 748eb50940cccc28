package org.rapporteur.query.kit.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which views this node may project. A lease holds no time, only a beat that its owner raises: who sees the same beat for
 * a whole term by its own clock may take the lease over. So no two nodes' clocks are ever compared.
 */
public final class Leases {

    private final MongoCollection<Document> collection;
    private final String node;
    private final long term;
    private final LongSupplier nanoTime;
    private final Map<String, Long> held = new ConcurrentHashMap<>();
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(Document lease, long at) {}

    /**
     * @param node a name that no other process uses
     * @param nanoTime a clock that never steps back, such as {@link System#nanoTime()}
     */
    Leases(MongoDatabase database, String node, Duration term, LongSupplier nanoTime) {
        this.collection = database.getCollection("view-leases");
        this.node = node;
        this.term = term.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Whether this node has the lease: now taken, if it was nobody's or its owner has not moved for a term; or already. */
    public synchronized boolean claim(String view) {
        return holds(view) || Answered.by(() -> claimed(view));
    }

    /** Whether nobody else can have the lease yet; asks nobody. A quarter of the term is left for clocks that run unevenly. */
    public boolean holds(String view) {
        var since = held.get(view);
        return since != null && nanoTime.getAsLong() - since < term / 4 * 3;
    }

    /** Raises the beat of all leases that are still this node's, and lets go of the others. A database that is away changes nothing. */
    public synchronized void renew() {
        if (held.isEmpty()) return;
        var before = nanoTime.getAsLong();
        try {
            collection.updateMany(new Document("owner", node), new Document("$inc", new Document("beat", 1L)));
            var mine = mine();
            held.keySet().retainAll(mine);
            mine.forEach(view -> held.put(view, before));
        } catch (MongoException away) {
            // Until it is back the leases run out by this node's own clock.
        }
    }

    /** Gives all leases back, so that others need not wait for their end. */
    public synchronized void release() {
        held.clear();
        var nobody = new Document("$set", new Document("owner", null)).append("$inc", new Document("beat", 1L));
        Answered.by(() -> collection.updateMany(new Document("owner", node), nobody));
    }

    private Set<String> mine() {
        var mine = new HashSet<String>();
        for (var lease : collection.find(new Document("owner", node))) mine.add(lease.getString("_id"));
        return mine;
    }

    private boolean claimed(String view) {
        var now = nanoTime.getAsLong();
        var lease = collection.find(new Document("_id", view)).first();
        var taken = lease == null ? inserted(view) : isFree(view, lease, now) && replaced(lease);
        if (taken) held.put(view, now);
        return taken;
    }

    private boolean isFree(String view, Document lease, long now) {
        @Nullable String owner = lease.getString("owner");
        if (owner == null || owner.equals(node)) return true;
        var before = seen.get(view);
        if (before != null && before.lease().equals(lease)) return now - before.at() >= term;
        seen.put(view, new Seen(lease, now));
        return false;
    }

    private boolean replaced(Document lease) {
        var mine = new Document("$set", new Document("owner", node)).append("$inc", new Document("beat", 1L));
        return collection.updateOne(lease, mine).getMatchedCount() == 1;
    }

    private boolean inserted(String view) {
        try {
            collection.insertOne(new Document("_id", view).append("owner", node).append("beat", 1L));
            return true;
        } catch (MongoWriteException fault) {
            if (fault.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw fault;
        }
    }
}
