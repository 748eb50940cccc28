package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.InterpretationWithdrawn;
import org.rapporteur.language.Recorder;

/** Records that an interpretative declaration on record was withdrawn. UN Treaty Handbook, section 3.6. */
record WithdrawInterpretation(InstrumentId subject, Party party, String name, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new InterpretationWithdrawn(party, name, on));
    }
}
