package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.party.Party;

/**
 * Records that a state notified its succession to the instrument. Use it for a successor state. Vienna Convention on
 * Succession of States in respect of Treaties, articles 2(1)(g) and 17.
 *
 * @param party The state that succeeded.
 * @param predecessor The state in whose place it stands; absent if unknown.
 * @param on The day of the notification; absent if unknown.
 */
record Succeed(InstrumentId subject, Party party, @Nullable Party predecessor, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Succeeded event() {
        return new Succeeded(party, predecessor, on);
    }
}
