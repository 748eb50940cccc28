package org.rapporteur.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Which documents have been written since the last sync, by the ticket of the command that wrote them: a reader waits for
 * what it may have seen of those, and for nothing else.
 */
final class Unsynced {

    /** Greater than any ticket. */
    static final long EVERYTHING = Long.MAX_VALUE;

    private final Map<String, UnsyncedWrites> collections = new ConcurrentHashMap<>();

    /** The last ticket of a command of which not even the collection is known. */
    private final AtomicLong anywhere = new AtomicLong();

    /** Takes down what a command is about to write. Before it runs, so that nobody sees what is not taken down. */
    void begin(String database, String command, Document query, long ticket) {
        var writes = collections.computeIfAbsent(database + "." + query.get(command), any -> new UnsyncedWrites());
        switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> writes.inserted(query.get("documents"), ticket);
            case "update" -> writes.updated(query.get("updates"), ticket);
            case "delete", "findandmodify" -> writes.unknown(ticket);
            default -> anywhere.accumulateAndGet(ticket, Math::max);
        }
    }

    /** The last ticket whose work an answer may hold; {@link #EVERYTHING} where that cannot be told. */
    long seen(String database, String command, Document query, Document answer) {
        if (!command.equals("find")) return EVERYTHING;
        var batch = wholeBatch(answer);
        if (batch == null) return EVERYTHING;
        var writes = collections.get(database + "." + query.get(command));
        if (writes == null) return anywhere.get();
        var asked = asked(query.get("filter"));
        long seen = asked == null ? writes.seenAmong(batch) : writes.seenOf(asked);
        return Math.max(anywhere.get(), seen);
    }

    /** Forgets what is on disk now. */
    void synced(long ticket) {
        collections.values().forEach(writes -> writes.synced(ticket));
    }

    /** The documents of an answer that has them all. */
    private static @Nullable Collection<?> wholeBatch(Document answer) {
        if (answer.get("cursor") instanceof Document cursor
                && cursor.get("id") instanceof Number id
                && id.longValue() == 0
                && cursor.get("firstBatch") instanceof Collection<?> batch) return batch;
        return null;
    }

    /** The ids that a filter asks for and no others. */
    private static @Nullable Collection<?> asked(@Nullable Object filter) {
        if (!(filter instanceof Document flat) || !flat.containsKey("_id")) return null;
        var id = flat.get("_id");
        if (!(id instanceof Document operator)) return List.of(id);
        return operator.size() == 1 && operator.get("$in") instanceof Collection<?> ids ? ids : null;
    }
}
