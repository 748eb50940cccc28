package org.rapporteur.ledger.mongo;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.rapporteur.ledger.Commit;

/** Commits as they are stored, and back, as documents that a test may alter. */
final class Stored {

    private static final CommitCodec CODEC = new CommitCodec();

    private Stored() {}

    static Document of(Commit commit) {
        BsonDocument stored = new BsonDocument();
        CODEC.encode(
                new BsonDocumentWriter(stored), commit, EncoderContext.builder().build());
        return new DocumentCodec()
                .decode(new BsonDocumentReader(stored), DecoderContext.builder().build());
    }

    static Commit commit(Document stored) {
        return CODEC.decode(
                new BsonDocumentReader(stored.toBsonDocument()),
                DecoderContext.builder().build());
    }
}
