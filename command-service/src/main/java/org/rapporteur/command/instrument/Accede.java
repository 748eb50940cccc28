package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.Acceded;
import org.rapporteur.language.Recorder;

/** Records that a party joined without having signed, or joined again. Vienna Convention on the Law of Treaties, articles 15 and 16. */
record Accede(InstrumentId subject, Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        Deposits.follow(executed, on);
        return instrument.admit(new Acceded(party, executed, on));
    }
}
