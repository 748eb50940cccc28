package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/**
 * Records that another commitment replaced this one. Use it when a later work plan takes up what this one left undone,
 * for example.
 *
 * @param by The commitment that replaced this one.
 * @param on The day from which the other commitment applies; absent if unknown.
 */
record Supersede(CommitmentId subject, CommitmentId by, @Nullable EffectiveDate on) implements CommitmentAct {

    @Override
    public List<CommitmentEvent> decide(Commitment commitment, Recorder recorder) {
        if (by.equals(subject))
            throw new Refusal(
                    "superseded-by-itself",
                    "Another commitment takes its place, and not itself.",
                    "Name the other one.");
        var superseded = new Superseded(by, on);
        commitment.endsWith(superseded);
        return List.of(superseded);
    }
}
