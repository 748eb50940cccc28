package org.rapporteur.command.commitment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.commitment.CommitmentEvent.DueAnnounced;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;

/**
 * Announces that the commitment falls due within a number of days. The record adds it by itself, once for each due date
 * and each number of days; it changes nothing else.
 *
 * @param due The day on which the commitment falls due: one certain day.
 * @param days The number of days until that day, as announced; from 1 on.
 * @param on The day of the announcement; absent if unknown.
 */
record AnnounceDue(CommitmentId subject, EffectiveDate due, int days, @Nullable EffectiveDate on)
        implements CommitmentAct {
    /** @throws Malformed if that is not one day, or not ahead */
    AnnounceDue {
        new DueAnnounced(due, days, on);
    }

    @Override
    public DueAnnounced event() {
        return new DueAnnounced(due, days, on);
    }

    @Override
    public Owed owed() {
        return Owed.REASON;
    }
}
