package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.InterpretationModified;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records the new text of an interpretative declaration. Use it for a declaration that is on record. UN Treaty
 * Handbook, section 3.6.
 *
 * @param party The party that made the declaration.
 * @param name The short name of the declaration among those of its party.
 * @param text The new text of the declaration.
 * @param on The day of the modification; absent if unknown.
 */
record ModifyInterpretation(InstrumentId subject, Party party, String name, Localized text, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public InterpretationModified event() {
        return new InterpretationModified(party, name, text, on);
    }
}
