package org.rapporteur.ledger.mongo;

import static java.util.Objects.requireNonNull;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.SourceCitation;

/** A citation as it is stored in its act. */
final class StoredCitation {

    private StoredCitation() {}

    static void write(BsonWriter out, SourceCitation citation) {
        out.writeStartDocument();
        out.writeString("source", citation.source());
        StoredFields.write(out, "locator", citation.locator());
        StoredFields.write(out, "remark", citation.remark());
        StoredFields.write(out, "attribute", citation.attribute());
        out.writeEndDocument();
    }

    static SourceCitation read(BsonReader in) {
        @Nullable String source = null;
        @Nullable String locator = null;
        @Nullable String remark = null;
        @Nullable String attribute = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT)
            switch (in.readName()) {
                case "source" -> source = in.readString();
                case "locator" -> locator = StoredFields.text(in);
                case "remark" -> remark = StoredFields.text(in);
                case "attribute" -> attribute = StoredFields.text(in);
                default -> in.skipValue();
            }
        in.readEndDocument();
        return new SourceCitation(requireNonNull(source), locator, remark, attribute);
    }
}
