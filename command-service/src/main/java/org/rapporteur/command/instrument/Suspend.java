package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that the operation of the instrument was suspended, between some parties or all. Use it while the instrument
 * is in force. Vienna Convention on the Law of Treaties, articles 57, 58 and 72.
 *
 * @param parties The parties between which it is suspended; none named if between all.
 * @param reason The reason for the suspension, in words; absent if unknown.
 * @param on The first day of the suspension; absent if unknown.
 */
record Suspend(InstrumentId subject, List<Party> parties, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Suspended event() {
        return new Suspended(parties, reason, on);
    }
}
