package org.rapporteur.ledger.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.RecordedEvent;

/**
 * A commit as it is stored, read and written without a document between. The format is final: an older reader must be
 * able to ignore whatever is added.
 */
final class CommitCodec implements Codec<Commit> {

    @Override
    public Class<Commit> getEncoderClass() {
        return Commit.class;
    }

    @Override
    public void encode(BsonWriter out, Commit commit, EncoderContext context) {
        out.writeStartDocument();
        out.writeInt64("_id", commit.position());
        out.writeInt64("next", commit.next());
        out.writeString("stream", commit.stream());
        out.writeInt64("version", commit.version());
        out.writeString("key", commit.key());
        out.writeDateTime("at", commit.at().toEpochMilli());
        out.writeName("act");
        StoredAct.write(out, commit.act());
        StoredFields.write(out, "events", commit.events(), StoredEvent::write);
        out.writeEndDocument();
    }

    @Override
    public Commit decode(BsonReader in, DecoderContext context) {
        long position = 0;
        long next = 0;
        @Nullable String stream = null;
        long version = 0;
        @Nullable String key = null;
        @Nullable Instant at = null;
        @Nullable CommitAct act = null;
        List<RecordedEvent> events = List.of();
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT)
            switch (in.readName()) {
                case "_id" -> position = in.readInt64();
                case "next" -> next = in.readInt64();
                case "stream" -> stream = in.readString();
                case "version" -> version = in.readInt64();
                case "key" -> key = in.readString();
                case "at" -> at = Instant.ofEpochMilli(in.readDateTime());
                case "act" -> act = StoredAct.read(in);
                case "events" -> events = StoredFields.list(in, StoredEvent::read);
                default -> in.skipValue();
            }
        in.readEndDocument();
        return new Commit(
                position,
                next,
                requireNonNull(stream),
                version,
                requireNonNull(key),
                requireNonNull(at),
                requireNonNull(act),
                events);
    }
}
