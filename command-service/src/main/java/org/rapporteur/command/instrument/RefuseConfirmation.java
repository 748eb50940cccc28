package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.Recorder;

/** Records that a party did not confirm its signature ad referendum. Vienna Convention on the Law of Treaties, article 12(2)(b). */
record RefuseConfirmation(InstrumentId subject, Party party, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new ConfirmationRefused(party, reason, on));
    }
}
