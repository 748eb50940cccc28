package org.rapporteur.ledger.mongo;

import static java.util.Objects.requireNonNull;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Citation;

/** A citation as it is stored in its act. */
final class StoredCitation {

    private StoredCitation() {}

    static void write(BsonWriter out, Citation citation) {
        out.writeStartDocument();
        out.writeString("source", citation.source());
        Fields.write(out, "locator", citation.locator());
        Fields.write(out, "remark", citation.remark());
        Fields.write(out, "attribute", citation.attribute());
        out.writeEndDocument();
    }

    static Citation read(BsonReader in) {
        @Nullable String source = null;
        @Nullable String locator = null;
        @Nullable String remark = null;
        @Nullable String attribute = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT)
            switch (in.readName()) {
                case "source" -> source = in.readString();
                case "locator" -> locator = Fields.text(in);
                case "remark" -> remark = Fields.text(in);
                case "attribute" -> attribute = Fields.text(in);
                default -> in.skipValue();
            }
        in.readEndDocument();
        return new Citation(requireNonNull(source), locator, remark, attribute);
    }
}
