package org.rapporteur.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents stored as BSON; the store's own way, Java serialization, takes most of the time of a commit. */
final class DocumentType extends BasicDataType<Document> {

    private static final int FIRST_GUESS_BYTES = 1_000;
    private static final int WEIGHT = 16;

    private volatile int averageBytes = FIRST_GUESS_BYTES;

    @Override
    public int getMemory(Document document) {
        return averageBytes;
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        ByteBuf bytes = Unpooled.buffer(averageBytes);
        BsonEncoder.encodeDocument(document, bytes);
        averageBytes += (bytes.readableBytes() - averageBytes) / WEIGHT;
        target.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        ByteBuf bytes = Unpooled.wrappedBuffer(source);
        Document document = BsonDecoder.decodeBson(bytes);
        source.position(source.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
