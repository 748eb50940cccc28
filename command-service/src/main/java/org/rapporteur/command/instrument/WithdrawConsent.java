package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.ConsentWithdrawn;
import org.rapporteur.language.Recorder;

/** Records that a contracting state took its consent back before the instrument was in force for it. Vienna Convention on the Law of Treaties, article 18(b); UN Treaty Handbook, section 4.4. */
record WithdrawConsent(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new ConsentWithdrawn(party, on));
    }
}
