package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.Renounced;
import org.rapporteur.language.Recorder;

/** Records that a signatory made clear that it will not become a party. Vienna Convention on the Law of Treaties, article 18(a). */
record Renounce(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new Renounced(party, on));
    }
}
