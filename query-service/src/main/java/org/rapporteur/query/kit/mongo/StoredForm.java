package org.rapporteur.query.kit.mongo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.kit.FilterEntry;
import org.rapporteur.query.kit.Latest;
import org.rapporteur.query.kit.OfAnotherVersion;
import org.rapporteur.query.kit.Parked;
import org.rapporteur.query.kit.Spacing;
import org.rapporteur.query.kit.Superseded;
import org.rapporteur.query.kit.View;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a document is kept: its body, of the versions that keep one, as canonical JSON text, and what lists are asked by. */
record StoredForm<D, E extends Event>(View<D, E> view, int version) {

    /** For documents of another version of the view: what is unknown there is left out. */
    private static final JsonMapper LENIENT = CanonicalJson.configure(JsonMapper.builder())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static final String VERSION_MARK = "@";
    static final String BODY = "body";

    DocumentReplacement replacement(Latest<D> latest) {
        var document = latest.document();
        var fields = fields(document.subject(), document);
        var parked = document.parked();
        if (parked != null)
            fields.append("parked", new Document("position", parked.position()).append("why", parked.why()));
        return new DocumentReplacement(latest.before(), fields);
    }

    Document superseded(Superseded<D> superseded) {
        var version = superseded.document();
        return fields(key(version.subject(), version.version()), version).append("until", superseded.until());
    }

    static String key(String subject, long version) {
        return subject + VERSION_MARK + version;
    }

    /** Absent bodies too have their place: a server may keep the order of what it replaces. */
    private Document fields(String id, DocumentVersion<D> version) {
        return new Document("_id", id)
                .append("subject", version.subject())
                .append("version", version.version())
                .append("from", version.from())
                .append(BODY, Spacing.keeps(version.version()) ? CanonicalJson.write(version.document()) : null)
                .append("filters", filters(view.filters(version.document())));
    }

    private static Document filters(Map<String, List<String>> values) {
        var document = new Document();
        values.forEach((filter, all) -> {
            if (!all.isEmpty()) document.append(filter, all);
        });
        return document;
    }

    /** The document in its body; null where that is not kept. */
    @Nullable
    D document(Document stored) {
        var body = stored.getString(BODY);
        return body == null ? null : document(body);
    }

    DocumentVersion<D> read(Document stored, D document) {
        return new DocumentVersion<>(
                stored.getString("subject"),
                stored.getLong("version"),
                stored.getLong("from"),
                document,
                parked(stored.get("parked", Document.class)));
    }

    static FilterEntry entry(Document stored) {
        var filters = new TreeMap<String, List<String>>();
        var values = stored.get("filters", new Document());
        values.keySet().forEach(filter -> filters.put(filter, values.getList(filter, String.class)));
        return new FilterEntry(stored.getString("subject"), filters);
    }

    private static @Nullable Parked parked(@Nullable Document stored) {
        return stored == null ? null : new Parked(stored.getLong("position"), stored.getString("why"));
    }

    private D document(String body) {
        if (version == view.version()) return CanonicalJson.mapper().readValue(body, view.document());
        try {
            return LENIENT.readValue(body, view.document());
        } catch (JacksonException other) {
            throw new OfAnotherVersion(view.name(), other);
        }
    }
}
