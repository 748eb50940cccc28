package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.Accepted;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

/** Records that a party accepted; its date is that of the deposit, exchange or notification. Vienna Convention on the Law of Treaties, articles 14(2) and 16. */
record Accept(InstrumentId subject, Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        Deposits.follow(executed, on);
        return instrument.admit(new Accepted(party, executed, on));
    }
}
