package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.InterpretationWithdrawn;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

/** Records that an interpretative declaration on record was withdrawn. UN Treaty Handbook, section 3.6. */
record WithdrawInterpretation(InstrumentId subject, Party party, String name, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new InterpretationWithdrawn(party, name, on));
    }
}
