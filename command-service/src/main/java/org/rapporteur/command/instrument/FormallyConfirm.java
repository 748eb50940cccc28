package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.FormallyConfirmed;
import org.rapporteur.language.party.Party;

/**
 * Records that an organisation formally confirmed the instrument. Use it for organisations where a state would ratify.
 * Vienna Convention on the Law of Treaties of 1986, articles 2(1)(b bis) and 14(2).
 *
 * @param party The organisation that formally confirmed.
 * @param executed The day on which the instrument of formal confirmation was signed, before its deposit; absent if
 *     unknown.
 * @param on The day of the deposit, exchange or notification; absent if unknown.
 */
record FormallyConfirm(InstrumentId subject, Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public FormallyConfirmed event() {
        return new FormallyConfirmed(party, executed, on);
    }
}
