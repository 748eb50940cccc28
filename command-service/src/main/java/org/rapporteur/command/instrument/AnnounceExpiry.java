package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.ExpiryAnnounced;

/**
 * Announces that the term of the instrument ends within a number of days. The record adds it by itself, once for each
 * end and each number of days; it changes nothing else. Vienna Convention on the Law of Treaties, article 54(a).
 *
 * @param expires The first day on which the instrument is no longer in effect: one certain day.
 * @param days The number of days until that day, as announced; from 1 on.
 * @param on The day of the announcement; absent if unknown.
 */
record AnnounceExpiry(InstrumentId subject, EffectiveDate expires, int days, @Nullable EffectiveDate on)
        implements InstrumentAct {
    /** @throws Malformed if that is not one day, or not ahead */
    AnnounceExpiry {
        new ExpiryAnnounced(expires, days, on);
    }

    @Override
    public ExpiryAnnounced event() {
        return new ExpiryAnnounced(expires, days, on);
    }

    @Override
    public Owed owed() {
        return Owed.REASON;
    }
}
