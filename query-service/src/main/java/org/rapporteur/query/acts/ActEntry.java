package org.rapporteur.query.acts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.SourceCitation;
import tools.jackson.databind.JsonNode;

/**
 * An act as it was recorded.
 *
 * @param position The position of its first event in the ledger.
 * @param version The version of its first event in the subject's stream.
 * @param at The instant at which the act was recorded.
 * @param reason The reason for the act; null if none was given.
 * @param corrects The position of the first act that it corrects; null if it corrects none.
 * @param correctedBy The positions of the corrections that replaced it, in order.
 * @param corrected The changes that it made to other acts; null if it is no correction.
 */
record ActEntry(
        long position,
        long version,
        Instant at,
        String act,
        JsonNode body,
        String actor,
        String role,
        String client,
        @Nullable String reason,
        boolean witnessed,
        List<SourceCitation> citations,
        @Nullable Long corrects,
        List<Long> correctedBy,
        List<CorrectedAct> corrected,
        List<EventEntry> events) {

    /**
     * An event that followed from the act.
     *
     * @param id The identifier of the event.
     * @param type The type of the event, such as meeting.Held.
     */
    record EventEntry(String id, String type, int revision, JsonNode data) {

        static EventEntry of(RecordedEvent event) {
            return new EventEntry(
                    event.id(),
                    event.type(),
                    event.revision(),
                    CanonicalJson.mapper().readTree(event.data()));
        }
    }

    /** Of an act that nothing was said of since, and that says nothing of others. */
    static ActEntry of(Commit commit) {
        return of(commit, new CorrectedRecord(List.of()));
    }

    static ActEntry of(Commit commit, CorrectedRecord record) {
        var act = commit.act();
        return new ActEntry(
                commit.position(),
                commit.version(),
                commit.at(),
                act.name(),
                CanonicalJson.mapper().readTree(act.body()),
                act.actor(),
                act.role(),
                act.client(),
                act.reason(),
                act.witnessed(),
                act.citations(),
                act.corrects(),
                record.correctedBy(commit),
                record.corrected(commit),
                commit.events().stream().map(EventEntry::of).toList());
    }
}
