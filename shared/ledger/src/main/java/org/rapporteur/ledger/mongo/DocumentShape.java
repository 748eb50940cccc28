package org.rapporteur.ledger.mongo;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.LedgerFault;
import org.rapporteur.ledger.Sha256;

/** Whether a stored document has the fields of a commit, each of its type; further fields do no harm. */
final class DocumentShape {

    private final long position;

    private DocumentShape(long position) {
        this.position = position;
    }

    /** @throws LedgerFault if it has not */
    static void check(Document document) {
        if (!(document.get("_id") instanceof Long position))
            throw LedgerFault.at(document.get("_id", Number.class).longValue(), "its number is not one of 64 bits.");
        new DocumentShape(position).commit(document);
    }

    private void commit(Document commit) {
        long next = field(commit, "next", Long.class);
        text(commit, "stream");
        text(commit, "key");
        field(commit, "at", Date.class);
        require(field(commit, "version", Long.class) >= 0, "'version' is negative.");
        act(field(commit, "act", Document.class));
        List<?> events = field(commit, "events", List.class);
        require(!events.isEmpty() && events.size() <= Draft.MOST_EVENTS, "it has " + events.size() + " events.");
        require(next == position + events.size(), "'next' is not after its last event.");
        events.forEach(event -> event(document(event, "events")));
    }

    private void act(Document act) {
        for (String name : List.of("name", "body", "sha256", "actor", "role", "client")) field(act, name, String.class);
        optional(act, "reason", String.class);
        optional(act, "witnessed", Boolean.class);
        optional(act, "corrects", Long.class);
        for (Object citation : field(act, "citations", List.class)) citation(document(citation, "citations"));
        require(Sha256.of(act.getString("body")).equals(act.getString("sha256")), "'sha256' is not that of its body.");
    }

    private void citation(Document citation) {
        field(citation, "source", String.class);
        for (String name : List.of("locator", "remark", "attribute")) optional(citation, name, String.class);
    }

    private void event(Document event) {
        for (String name : List.of("id", "type", "data")) text(event, name);
        require(field(event, "revision", Integer.class) >= 1, "'revision' is not positive.");
    }

    private Document document(@Nullable Object value, String list) {
        if (value instanceof Document document) return document;
        throw altered("'" + list + "' holds what is no document.");
    }

    private void text(Document document, String name) {
        require(!field(document, name, String.class).isBlank(), "'" + name + "' is empty.");
    }

    private void optional(Document document, String name, Class<?> type) {
        if (document.get(name) != null) field(document, name, type);
    }

    private <T> T field(Document document, String name, Class<T> type) {
        Object value = document.get(name);
        if (type.isInstance(value)) return type.cast(value);
        throw altered("'" + name + "' is " + (value == null ? "missing." : "of another type."));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) throw altered(otherwise);
    }

    private LedgerFault altered(String what) {
        return LedgerFault.at(position, what);
    }
}
