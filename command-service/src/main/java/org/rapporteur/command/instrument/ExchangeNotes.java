package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.NotesExchanged;
import org.rapporteur.language.Recorder;

/** Records that a party gave its note of an exchange. Vienna Convention on the Law of Treaties, article 13. */
record ExchangeNotes(InstrumentId subject, Party party, @Nullable String reference, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new NotesExchanged(party, reference, on));
    }
}
