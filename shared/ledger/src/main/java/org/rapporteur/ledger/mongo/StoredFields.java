package org.rapporteur.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/** The fields of stored documents that are lists, or that are left out where there is nothing to say. */
final class StoredFields {

    private StoredFields() {}

    static <T> List<T> list(BsonReader in, Function<BsonReader, T> item) {
        List<T> all = new ArrayList<>();
        in.readStartArray();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) all.add(item.apply(in));
        in.readEndArray();
        return all;
    }

    static <T> void write(BsonWriter out, String name, List<T> all, BiConsumer<BsonWriter, T> item) {
        out.writeStartArray(name);
        all.forEach(one -> item.accept(out, one));
        out.writeEndArray();
    }

    static void write(BsonWriter out, String name, @Nullable String text) {
        if (text != null) out.writeString(name, text);
    }

    /** A text, or nothing where null was stored. */
    static @Nullable String text(BsonReader in) {
        return isNull(in) ? null : in.readString();
    }

    static @Nullable Long number(BsonReader in) {
        return isNull(in) ? null : in.readInt64();
    }

    static boolean truth(BsonReader in) {
        return !isNull(in) && in.readBoolean();
    }

    private static boolean isNull(BsonReader in) {
        if (in.getCurrentBsonType() != BsonType.NULL) return false;
        in.readNull();
        return true;
    }
}
