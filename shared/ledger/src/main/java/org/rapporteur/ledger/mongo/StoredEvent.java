package org.rapporteur.ledger.mongo;

import static java.util.Objects.requireNonNull;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.RecordedEvent;

/** An event as it is stored in its commit. */
final class StoredEvent {

    private StoredEvent() {}

    static void write(BsonWriter out, RecordedEvent event) {
        out.writeStartDocument();
        out.writeString("id", event.id());
        out.writeString("type", event.type());
        out.writeInt32("revision", event.revision());
        out.writeString("data", event.data());
        out.writeEndDocument();
    }

    static RecordedEvent read(BsonReader in) {
        @Nullable String id = null;
        @Nullable String type = null;
        int revision = 0;
        @Nullable String data = null;
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT)
            switch (in.readName()) {
                case "id" -> id = in.readString();
                case "type" -> type = in.readString();
                case "revision" -> revision = in.readInt32();
                case "data" -> data = in.readString();
                default -> in.skipValue();
            }
        in.readEndDocument();
        return new RecordedEvent(requireNonNull(id), requireNonNull(type), revision, requireNonNull(data));
    }
}
