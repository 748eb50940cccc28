package org.rapporteur.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keys of indexes, stored as BSON and compared as values; the store's own way serializes both sides of each comparison.
 * The order is of no meaning to the server, only that equal keys are equal.
 */
final class IndexKeyType extends BasicDataType<KeyValue> {

    private static final int BYTES_A_VALUE = 80;

    private final DocumentType documents = new DocumentType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int result = Integer.compare(one.size(), other.size());
        for (int i = 0; result == 0 && i < one.size(); i++) {
            result = compareValues(one.get(i), other.get(i));
        }
        return result;
    }

    private static int compareValues(Object one, Object other) {
        if (one instanceof String a && other instanceof String b) {
            return a.compareTo(b);
        }
        if (one instanceof Double a && other instanceof Double b) {
            return a.compareTo(b);
        }
        return Arrays.compareUnsigned(bytes(one), bytes(other));
    }

    private static byte[] bytes(Object value) {
        byte type = BsonEncoder.determineType(value);
        ByteBuf bytes = Unpooled.buffer().writeByte(type);
        BsonEncoder.encodeValue(type, value, bytes);
        return ByteBufUtil.getBytes(bytes);
    }

    @Override
    public int getMemory(KeyValue key) {
        return key.size() * BYTES_A_VALUE;
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        Document values = new Document();
        for (Object value : key) {
            values.put(Integer.toString(values.size()), value);
        }
        documents.write(target, values);
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        return new KeyValue(documents.read(source).values());
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
