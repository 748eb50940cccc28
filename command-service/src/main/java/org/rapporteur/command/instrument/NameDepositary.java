package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.DepositaryNamed;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

/** Records who keeps the original and receives what the parties deposit: states, an organisation or its chief officer. Vienna Convention on the Law of Treaties, article 76. */
record NameDepositary(InstrumentId subject, Party depositary, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new DepositaryNamed(depositary, on));
    }
}
