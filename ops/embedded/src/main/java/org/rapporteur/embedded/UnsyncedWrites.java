package org.rapporteur.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What has been written to one collection since the last sync: each document's last ticket, where its id is known. */
final class UnsyncedWrites {

    private final Map<Object, Long> byId = new ConcurrentHashMap<>();

    /** The last ticket under which something may have been changed or removed that a filter found before. */
    private final AtomicLong changed = new AtomicLong();

    /** The last ticket of which it is not known what it wrote. */
    private final AtomicLong unknown = new AtomicLong();

    void inserted(@Nullable Object documents, long ticket) {
        if (!(documents instanceof Collection<?> all)) unknown(ticket);
        else all.forEach(document -> wrote(document, ticket));
    }

    void updated(@Nullable Object updates, long ticket) {
        changed.accumulateAndGet(ticket, Math::max);
        if (!(updates instanceof Collection<?> all)) unknown(ticket);
        else all.forEach(update -> wrote(update instanceof Document one ? one.get("q") : null, ticket));
    }

    private void wrote(@Nullable Object document, long ticket) {
        var id = document instanceof Document one ? one.get("_id") : null;
        if (id == null || id instanceof Document) unknown(ticket);
        else byId.merge(comparable(id), ticket, Math::max);
    }

    void unknown(long ticket) {
        unknown.accumulateAndGet(ticket, Math::max);
    }

    /** By a reader who asked for these ids: whether there is such a document or not. */
    long seenOf(Collection<?> ids) {
        long seen = unknown.get();
        for (var id : ids) seen = Math.max(seen, id == null ? 0 : byId.getOrDefault(comparable(id), 0L));
        return seen;
    }

    /** By a reader who found these documents by something else, and might have found others. */
    long seenAmong(Collection<?> found) {
        long seen = Math.max(unknown.get(), changed.get());
        for (var document : found) {
            var id = document instanceof Document one ? one.get("_id") : null;
            if (id == null) return Unsynced.EVERYTHING;
            seen = Math.max(seen, byId.getOrDefault(comparable(id), 0L));
        }
        return seen;
    }

    void synced(long ticket) {
        byId.values().removeIf(written -> written <= ticket);
    }

    /** A filter finds a whole number whatever its type. */
    private static Object comparable(Object id) {
        return id instanceof Number number ? number.longValue() : id;
    }
}
