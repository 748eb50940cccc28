package org.rapporteur.command.commitment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;

/**
 * Records that another commitment replaced this one. Use it when a later work plan takes up what this one left undone,
 * for example.
 *
 * @param by The commitment that replaced this one.
 * @param on The day from which the other commitment applies; absent if unknown.
 */
record Supersede(CommitmentId subject, CommitmentId by, @Nullable EffectiveDate on) implements CommitmentAct {

    @Override
    public Superseded event() {
        return new Superseded(by, on);
    }
}
