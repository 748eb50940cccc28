package org.rapporteur.tlog.mongo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.rapporteur.tlog.tile.TileId;

/**
 * A tile in one document. A bundle of the longest entries is larger than a document can be, and its end is in a second
 * one.
 */
final class StoredTile {

    /** A document has at most 16 MiB, and a bundle little more. */
    private static final int MOST = 15 << 20;

    private StoredTile() {}

    static String begin(TileId tile) {
        return tile.path();
    }

    static String rest(TileId tile) {
        return rest(tile.path());
    }

    static String rest(Document begin) {
        return rest(begin.getString("_id"));
    }

    private static String rest(String begin) {
        return begin + "#rest";
    }

    static boolean hasRest(Document begin) {
        return begin.containsKey("rest");
    }

    /** Documents by their {@code _id}; the rest of a tile before its beginning, by which it is found. */
    static Map<String, Document> documents(Map<TileId, byte[]> tiles) {
        Map<String, Document> documents = new LinkedHashMap<>();
        tiles.forEach((tile, bytes) -> {
            Document begin = document(begin(tile), Arrays.copyOf(bytes, Math.min(bytes.length, MOST)));
            if (bytes.length > MOST) {
                documents.put(rest(tile), document(rest(tile), Arrays.copyOfRange(bytes, MOST, bytes.length)));
                begin.append("rest", true);
            }
            documents.put(begin(tile), begin);
        });
        return documents;
    }

    private static Document document(String id, byte[] bytes) {
        return new Document("_id", id).append("bytes", new Binary(bytes));
    }

    /** The tile's bytes, if all of them were found. */
    static Optional<byte[]> bytes(TileId tile, Map<String, Document> found) {
        Document begin = found.get(begin(tile));
        if (begin == null || (hasRest(begin) && !found.containsKey(rest(tile)))) return Optional.empty();
        byte[] bytes = bytes(found, begin(tile));
        return Optional.of(hasRest(begin) ? joined(bytes, bytes(found, rest(tile))) : bytes);
    }

    private static byte[] joined(byte[] begin, byte[] rest) {
        byte[] joined = Arrays.copyOf(begin, begin.length + rest.length);
        System.arraycopy(rest, 0, joined, begin.length, rest.length);
        return joined;
    }

    static byte[] bytes(Map<String, Document> documents, String id) {
        Document document = Objects.requireNonNull(documents.get(id));
        return Objects.requireNonNull(document.get("bytes", Binary.class)).getData();
    }
}
