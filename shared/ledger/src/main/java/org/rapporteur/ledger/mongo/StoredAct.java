package org.rapporteur.ledger.mongo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.SourceCitation;

/** An act as it is stored in its commit. */
final class StoredAct {

    private StoredAct() {}

    static void write(BsonWriter out, CommitAct act) {
        out.writeStartDocument();
        out.writeString("name", act.name());
        out.writeString("body", act.body());
        out.writeString("sha256", act.sha256());
        out.writeString("actor", act.actor());
        out.writeString("role", act.role());
        out.writeString("client", act.client());
        StoredFields.write(out, "reason", act.reason());
        if (act.witnessed()) out.writeBoolean("witnessed", true);
        StoredFields.write(out, "citations", act.citations(), StoredCitation::write);
        if (act.corrects() != null) out.writeInt64("corrects", act.corrects());
        if (!act.revisions().isEmpty()) {
            out.writeStartArray("revisions");
            act.revisions().forEach((name, revision) -> {
                out.writeStartDocument();
                out.writeString("act", name);
                out.writeInt32("revision", revision);
                out.writeEndDocument();
            });
            out.writeEndArray();
        }
        out.writeEndDocument();
    }

    static CommitAct read(BsonReader in) {
        @Nullable String name = null;
        @Nullable String body = null;
        @Nullable String sha256 = null;
        @Nullable String actor = null;
        @Nullable String role = null;
        @Nullable String client = null;
        @Nullable String reason = null;
        boolean witnessed = false;
        List<SourceCitation> citations = List.of();
        @Nullable Long corrects = null;
        SortedMap<String, Integer> revisions = new TreeMap<>();
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT)
            switch (in.readName()) {
                case "name" -> name = in.readString();
                case "body" -> body = in.readString();
                case "sha256" -> sha256 = in.readString();
                case "actor" -> actor = in.readString();
                case "role" -> role = in.readString();
                case "client" -> client = in.readString();
                case "reason" -> reason = StoredFields.text(in);
                case "witnessed" -> witnessed = StoredFields.truth(in);
                case "citations" -> citations = StoredFields.list(in, StoredCitation::read);
                case "corrects" -> corrects = StoredFields.number(in);
                case "revisions" -> revisions = revisions(in);
                default -> in.skipValue();
            }
        in.readEndDocument();
        return new CommitAct(
                requireNonNull(name),
                requireNonNull(body),
                requireNonNull(sha256),
                requireNonNull(actor),
                requireNonNull(role),
                requireNonNull(client),
                reason,
                witnessed,
                citations,
                corrects,
                revisions);
    }

    private static SortedMap<String, Integer> revisions(BsonReader in) {
        var revisions = new TreeMap<String, Integer>();
        in.readStartArray();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            in.readStartDocument();
            revisions.put(in.readString("act"), in.readInt32("revision"));
            in.readEndDocument();
        }
        in.readEndArray();
        return revisions;
    }
}
