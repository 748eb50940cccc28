package org.rapporteur.faults.node;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EncodedEvent;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.Sha256;
import org.rapporteur.ledger.SourceCitation;

/** Drafts that follow from their key alone, so that the same request is the same draft in every process. */
final class Drafts {

    private static final EventCodec CODEC = EventCodec.published();

    private Drafts() {}

    static Draft draft(String stream, long version, String key, int events) {
        String body = "{\"subject\":\"" + stream + "\"}";
        List<SourceCitation> citations = List.of(new SourceCitation("source:log", "line " + version, null, null));
        CommitAct act = new CommitAct(
                "record", body, Sha256.of(body), "someone", "recorder", "faults", null, false, citations, null);
        List<RecordedEvent> recorded = IntStream.range(0, events)
                .mapToObj(index -> encoded(key + "/" + index, event(stream, key + "/" + index)))
                .toList();
        return new Draft(stream, version, key, act, recorded);
    }

    private static RecordedEvent encoded(String id, Event event) {
        EncodedEvent encoded = CODEC.encode(event);
        return new RecordedEvent(id, encoded.type().name(), encoded.type().revision(), encoded.data());
    }

    private static Event event(String stream, String id) {
        Localized text = Localized.of("en", "As " + id + " says");
        return switch (stream.substring(0, stream.indexOf(':'))) {
            case "commitment" -> new ProgressReported(text, null, null);
            case "meeting" -> new NextAnnounced(null, null, null, text, null);
            case "forum" -> new Established(text, null, null);
            default -> new Registered(text, null, SourceType.PRESS, null, null, null, null, null, null, null);
        };
    }
}
