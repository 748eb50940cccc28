package org.rapporteur.ledger.mongo;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Act;
import org.rapporteur.ledger.Citation;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.RecordedEvent;

/** A commit as it is stored. The format is final: an older reader must be able to ignore whatever is added. */
final class CommitDocument {

    private CommitDocument() {}

    static Document of(Commit commit) {
        return new Document("_id", commit.position())
                .append("next", commit.next())
                .append("stream", commit.stream())
                .append("version", commit.version())
                .append("key", commit.key())
                .append("at", Date.from(commit.at()))
                .append("act", of(commit.act()))
                .append(
                        "events",
                        commit.events().stream().map(CommitDocument::of).toList());
    }

    private static Document of(Act act) {
        Document document = new Document("name", act.name())
                .append("body", act.body())
                .append("sha256", act.sha256())
                .append("actor", act.actor())
                .append("role", act.role())
                .append("client", act.client());
        put(document, "reason", act.reason());
        put(document, "witnessed", act.witnessed() ? true : null);
        document.append(
                "citations", act.citations().stream().map(CommitDocument::of).toList());
        put(document, "corrects", act.corrects());
        return document;
    }

    private static Document of(Citation citation) {
        Document document = new Document("source", citation.source());
        put(document, "locator", citation.locator());
        put(document, "remark", citation.remark());
        put(document, "attribute", citation.attribute());
        return document;
    }

    private static Document of(RecordedEvent event) {
        return new Document("id", event.id())
                .append("type", event.type())
                .append("revision", event.revision())
                .append("data", event.data());
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) document.append(field, value);
    }

    static Commit commit(Document document) {
        return new Commit(
                document.getLong("_id"),
                document.getLong("next"),
                document.getString("stream"),
                document.getLong("version"),
                document.getString("key"),
                document.getDate("at").toInstant(),
                act(document.get("act", Document.class)),
                list(document, "events").stream().map(CommitDocument::event).toList());
    }

    private static Act act(Document document) {
        return new Act(
                document.getString("name"),
                document.getString("body"),
                document.getString("sha256"),
                document.getString("actor"),
                document.getString("role"),
                document.getString("client"),
                document.getString("reason"),
                document.getBoolean("witnessed", false),
                list(document, "citations").stream()
                        .map(CommitDocument::citation)
                        .toList(),
                document.getLong("corrects"));
    }

    private static Citation citation(Document document) {
        return new Citation(
                document.getString("source"),
                document.getString("locator"),
                document.getString("remark"),
                document.getString("attribute"));
    }

    private static RecordedEvent event(Document document) {
        return new RecordedEvent(
                document.getString("id"),
                document.getString("type"),
                document.getInteger("revision"),
                document.getString("data"));
    }

    private static List<Document> list(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }
}
