package org.rapporteur.query.kit.mongo;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.Superseded;
import org.rapporteur.query.kit.View;

/** How a document is kept: its body as canonical JSON text, and beside it what lists are asked by. */
record StoredForm<D, E extends Event>(View<D, E> view) {

    static final String VERSION_MARK = "@";

    Document latest(DocumentVersion<D> version) {
        return fields(version.subject(), version);
    }

    Document superseded(Superseded<D> superseded) {
        var version = superseded.document();
        return fields(key(version.subject(), version.version()), version).append("until", superseded.until());
    }

    static String key(String subject, long version) {
        return subject + VERSION_MARK + version;
    }

    private Document fields(String id, DocumentVersion<D> version) {
        return new Document("_id", id)
                .append("subject", version.subject())
                .append("version", version.version())
                .append("from", version.from())
                .append("body", CanonicalJson.write(version.document()))
                .append("filters", filters(view.filters(version.document())));
    }

    private static Document filters(Map<String, List<String>> values) {
        var document = new Document();
        values.forEach((filter, all) -> {
            if (!all.isEmpty()) document.append(filter, all);
        });
        return document;
    }

    DocumentVersion<D> read(Document stored) {
        return new DocumentVersion<>(
                stored.getString("subject"),
                stored.getLong("version"),
                stored.getLong("from"),
                CanonicalJson.mapper().readValue(stored.getString("body"), view.document()));
    }
}
