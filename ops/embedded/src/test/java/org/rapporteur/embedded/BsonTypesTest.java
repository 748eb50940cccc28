package org.rapporteur.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.DataType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("elsewhere")
class BsonTypesTest {

    private static final Document DOCUMENT = new Document("_id", 1L)
            .append("int", 1)
            .append("double", 1.5)
            .append("text", "état")
            .append("none", null)
            .append("yes", true)
            .append("at", Instant.ofEpochMilli(1))
            .append("uuid", new UUID(1, 2))
            .append("list", List.of(new Document("a", "b"), 2L));

    @Test
    void documentsComeBackAsTheyWere() {
        DocumentType type = new DocumentType();

        assertThat(readBack(type, DOCUMENT)).isEqualTo(DOCUMENT);
        assertThat(readBack(type, new Document())).isEqualTo(new Document());
    }

    @Test
    void indexKeysComeBackAsTheyWere() {
        for (Object value : DOCUMENT.values()) {
            KeyValue key = key("meeting:adgmin-5", value);

            assertThat(readBack(new IndexKeyType(), key)).isEqualTo(key);
        }
    }

    @Test
    void indexKeysAreOneOrderInWhichOnlyEqualsAreEqual() {
        IndexKeyType type = new IndexKeyType();
        List<KeyValue> keys = DOCUMENT.values().stream().map(BsonTypesTest::key).toList();

        for (KeyValue one : keys) {
            for (KeyValue other : keys) {
                int order = Integer.signum(type.compare(one, other));
                assertThat(order == 0).isEqualTo(one.equals(other));
                assertThat(Integer.signum(type.compare(other, one))).isEqualTo(-order);
            }
        }
        assertThat(type.compare(key("a", 1.0), key("a", 2.0))).isNegative();
        assertThat(type.compare(key("b"), key("a", 2.0))).isNegative();
    }

    private static KeyValue key(Object... values) {
        return new KeyValue(Arrays.asList(values));
    }

    private static <T> T readBack(DataType<T> type, T value) {
        WriteBuffer buffer = new WriteBuffer();
        type.write(buffer, value);
        int end = buffer.position();
        buffer.limit(end).position(0);

        T read = type.read(buffer.getBuffer());

        assertThat(buffer.position()).isEqualTo(end);
        return read;
    }
}
