package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.party.Party;

/**
 * Records that a contracting state withdrew its consent before the instrument was in force for it. Use {@code withdraw}
 * for a party, and {@code renounce} for a mere signatory. Vienna Convention on the Law of Treaties, article 18(b); UN
 * Treaty Handbook, section 4.4.
 *
 * @param party The contracting state that withdrew its consent.
 * @param on The day of the withdrawal; absent if unknown.
 */
record WithdrawConsent(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public ConsentWithdrawn event() {
        return new ConsentWithdrawn(party, on);
    }
}
