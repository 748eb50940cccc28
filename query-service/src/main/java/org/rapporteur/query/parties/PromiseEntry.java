package org.rapporteur.query.parties;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.commitments.CommitmentDocument;
import org.rapporteur.query.commitments.CommitmentStanding;
import org.rapporteur.query.commitments.CommitmentState;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * A commitment of the party, or to it.
 *
 * @param by The parties that made the commitment.
 * @param to The parties to which the commitment was made.
 * @param on The day on which it was made; null if unknown.
 * @param agencies The agencies of the party that made the commitment, or to which it was made.
 * @param state The furthest state that was surely reached.
 * @param due The due date with all extensions; null if none is on record.
 * @param overdue Whether that day had passed and the commitment was not fulfilled.
 */
record PromiseEntry(
        CommitmentId commitment,
        @Nullable Localized title,
        List<Party> by,
        List<Party> to,
        List<Party> agencies,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        @Nullable CommitmentState state,
        Certainty certainty,
        @Nullable EffectiveDate due,
        Certainty overdue)
        implements Section.Entry {

    static PromiseEntry of(CommitmentDocument commitment, CommitmentStanding standing, Stream<Party> agencies) {
        return new PromiseEntry(
                commitment.id(),
                commitment.title(),
                commitment.by(),
                commitment.to(),
                agencies.toList(),
                commitment.meeting(),
                commitment.on(),
                standing.state(),
                standing.certainty(),
                standing.dueNow(),
                standing.overdue());
    }

    @Override
    public ShownAttributes shows() {
        return ShownAttributes.of(commitment)
                .same("title", "by", "to", "meeting", "on", "state", "due", "overdue")
                .at("dueNow", "/due");
    }

    /** Whether it is still to be kept. */
    boolean isOpen() {
        if (state == null) return false;
        return switch (state) {
            case MADE, IN_PROGRESS, ELAPSED -> true;
            case FULFILLED, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    @Override
    public String key() {
        return commitment.value();
    }
}
