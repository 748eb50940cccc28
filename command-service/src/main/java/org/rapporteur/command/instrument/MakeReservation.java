package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.ReservationMade;
import org.rapporteur.language.Recorder;

/** Records a reservation, under a name by which others refer to it. Vienna Convention on the Law of Treaties, articles 19 and 23(1). */
record MakeReservation(InstrumentId subject, Party party, String name, Localized text, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new ReservationMade(party, name, text, on));
    }
}
