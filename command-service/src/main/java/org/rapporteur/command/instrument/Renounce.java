package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.party.Party;

/**
 * Records that a signatory made clear that it will not become a party. Use it for a party that has signed and not
 * consented to be bound. Vienna Convention on the Law of Treaties, article 18(a).
 *
 * @param party The signatory that renounced.
 * @param on The day of the statement; absent if unknown.
 */
record Renounce(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public Renounced event() {
        return new Renounced(party, on);
    }
}
