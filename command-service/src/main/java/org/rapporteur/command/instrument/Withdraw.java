package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.party.Party;

/**
 * Records that a party withdrew from the instrument. Use it for a party for which the instrument is in force. Vienna
 * Convention on the Law of Treaties, articles 54, 56 and 67.
 *
 * @param party The party that withdrew.
 * @param notified The day on which notice was given; absent if unknown.
 * @param on The day on which the withdrawal takes effect; absent if unknown, or if it follows from the clauses.
 */
record Withdraw(InstrumentId subject, Party party, @Nullable EffectiveDate notified, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Withdrew event() {
        return new Withdrew(party, notified, on);
    }
}
