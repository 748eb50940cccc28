package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.Accepted;
import org.rapporteur.language.Recorder;

/** Records that a party accepted; its date is that of the deposit, exchange or notification. Vienna Convention on the Law of Treaties, articles 14(2) and 16. */
record Accept(InstrumentId subject, Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        Deposits.follow(executed, on);
        return instrument.admit(new Accepted(party, executed, on));
    }
}
