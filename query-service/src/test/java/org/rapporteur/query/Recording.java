package org.rapporteur.query;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.record.Citation;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.Sha256;
import org.rapporteur.ledger.mongo.MongoLedger;

/** Records acts in a ledger, as the command service does. */
public final class Recording implements AutoCloseable {

    /** The day of which everything is asked that names none, whenever it is tested. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final MongoLedger ledger;
    private final EventCodec codec = EventCodec.published();

    private Recording(MongoLedger ledger) {
        this.ledger = ledger;
    }

    public static Recording in(String uri) {
        return new Recording(MongoLedger.connect(uri, CLOCK));
    }

    public Ledger ledger() {
        return ledger;
    }

    /** One act that brings about these events; the last position that it takes. */
    public Commit act(String subject, List<Citation> citations, Event... events) {
        var body = "{\"subject\":\"" + subject + "\"}";
        var cited = citations.stream()
                .map(one -> new org.rapporteur.ledger.SourceCitation(
                        one.source().value(), one.locator(), one.remark(), one.attribute()))
                .toList();
        var act = new CommitAct("record", body, Sha256.of(body), "clerk", "recorder", "test", null, false, cited, null);
        var recorded = Stream.of(events).map(this::encoded).toList();
        return ledger.append(
                new Draft(subject, version(subject), UUID.randomUUID().toString(), act, recorded));
    }

    private RecordedEvent encoded(Event event) {
        var encoded = codec.encode(event);
        var type = encoded.type();
        return new RecordedEvent(UUID.randomUUID().toString(), type.name(), type.revision(), encoded.data());
    }

    private long version(String subject) {
        var commits = ledger.stream(subject);
        return commits.isEmpty() ? 0 : commits.getLast().nextVersion();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
