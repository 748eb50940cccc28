package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.InterpretationWithdrawn;
import org.rapporteur.language.party.Party;

/**
 * Records that a party withdrew an interpretative declaration. Use it for a declaration that is on record. UN Treaty
 * Handbook, section 3.6.
 *
 * @param party The party that made the declaration.
 * @param name The short name of the declaration among those of its party.
 * @param on The day of the withdrawal; absent if unknown.
 */
record WithdrawInterpretation(InstrumentId subject, Party party, String name, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public InterpretationWithdrawn event() {
        return new InterpretationWithdrawn(party, name, on);
    }
}
