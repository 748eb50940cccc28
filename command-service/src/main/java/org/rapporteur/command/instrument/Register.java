package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Registered;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

/** Records that an authority registered it, under a number where that is known. Charter of the United Nations, article 102; Vienna Convention on the Law of Treaties, article 80. */
record Register(InstrumentId subject, Party authority, @Nullable String number, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new Registered(authority, number, on));
    }
}
