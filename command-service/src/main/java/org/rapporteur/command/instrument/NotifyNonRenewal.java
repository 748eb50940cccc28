package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

/** Records a party's notice that what is renewed by itself is not to be renewed: it is out of it at the end of the first term for which the notice is in time, and where it is between two, that ends it. Vienna Convention on the Law of Treaties, article 54(a). */
record NotifyNonRenewal(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new NonRenewalNotified(party, on));
    }
}
