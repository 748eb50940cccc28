package org.rapporteur.command.commitment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.text.Localized;

/**
 * Records that whoever made the commitment withdrew it. Use it for a pledge that is no longer owed, though it was not
 * fulfilled.
 *
 * @param reason The reason for the withdrawal, in words; absent if none was given.
 * @param on The day of the withdrawal; absent if unknown.
 */
record Withdraw(CommitmentId subject, @Nullable Localized reason, @Nullable EffectiveDate on) implements CommitmentAct {

    @Override
    public Withdrawn event() {
        return new Withdrawn(reason, on);
    }
}
