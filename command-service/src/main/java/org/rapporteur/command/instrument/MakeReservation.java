package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records a reservation, under a name by which others refer to it. Vienna Convention on the Law of Treaties, articles 19 and 23(1). */
record MakeReservation(InstrumentId subject, Party party, String name, Localized text, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new ReservationMade(party, name, text, on));
    }
}
