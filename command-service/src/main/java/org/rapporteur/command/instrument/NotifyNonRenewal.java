package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.party.Party;

/**
 * Records that a party gave notice not to renew an instrument that is renewed automatically. Use it for each such
 * notice: the party leaves at the end of the first term for which the notice is in time, and between two parties this
 * ends the instrument. Vienna Convention on the Law of Treaties, article 54(a).
 *
 * @param party The party that gave notice.
 * @param on The day of the notice; absent if unknown.
 */
record NotifyNonRenewal(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public NonRenewalNotified event() {
        return new NonRenewalNotified(party, on);
    }
}
