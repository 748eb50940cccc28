package org.rapporteur.command.commitment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.text.Localized;

/**
 * Records that the commitment was fulfilled. Use it once, when all of it was done. Practice: an action point is closed
 * once.
 *
 * @param text How the commitment was fulfilled, in words; absent if unknown.
 * @param on The day on which it was fulfilled; absent if unknown.
 */
record Fulfil(CommitmentId subject, @Nullable Localized text, @Nullable EffectiveDate on) implements CommitmentAct {

    @Override
    public Fulfilled event() {
        return new Fulfilled(text, on);
    }
}
