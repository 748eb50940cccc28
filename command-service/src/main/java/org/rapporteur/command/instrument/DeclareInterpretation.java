package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.InterpretationDeclared;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party made an interpretative declaration, which changes no obligation. Use it once for each
 * declaration, under a name by which later acts refer to it. UN Treaty Handbook, section 3.6.
 *
 * @param party The party that made the declaration.
 * @param name The short name of the declaration among those of its party.
 * @param text The text of the declaration.
 * @param on The day of the declaration; absent if unknown.
 */
record DeclareInterpretation(InstrumentId subject, Party party, String name, Localized text, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public InterpretationDeclared event() {
        return new InterpretationDeclared(party, name, text, on);
    }
}
