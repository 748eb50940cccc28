package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.InterpretationDeclared;
import org.rapporteur.language.Recorder;

/** Records how a party declares to read the instrument, under a name; it changes no obligation. UN Treaty Handbook, section 3.6. */
record DeclareInterpretation(InstrumentId subject, Party party, String name, Localized text, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new InterpretationDeclared(party, name, text, on));
    }
}
