package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.SignatureConfirmed;
import org.rapporteur.language.party.Party;

/**
 * Records that a party confirmed its signature ad referendum, which makes it a full signature. Use it after such a
 * signature. Vienna Convention on the Law of Treaties, article 12(2)(b).
 *
 * @param party The party that confirmed.
 * @param on The day of the confirmation; absent if unknown.
 */
record ConfirmSignature(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public SignatureConfirmed event() {
        return new SignatureConfirmed(party, on);
    }
}
