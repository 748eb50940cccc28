package org.rapporteur.command.source;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.SourceEvent.Withdrawn;
import org.rapporteur.language.text.Localized;

/**
 * Records that the publisher withdrew the source. Use it when the publisher no longer stands behind what it says, which
 * then counts for nothing from that day on.
 *
 * @param reason The reason for the withdrawal, in words; absent if none was given.
 * @param on The day of the withdrawal; absent if unknown.
 */
record Withdraw(SourceId subject, @Nullable Localized reason, @Nullable EffectiveDate on) implements SourceAct {

    @Override
    public Withdrawn event() {
        return new Withdrawn(reason, on);
    }
}
