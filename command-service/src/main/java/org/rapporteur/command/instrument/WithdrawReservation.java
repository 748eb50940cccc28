package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.Recorder;

/** Records that a reservation on record was withdrawn. Vienna Convention on the Law of Treaties, articles 22(1) and 23(4). */
record WithdrawReservation(InstrumentId subject, Party party, String name, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new ReservationWithdrawn(party, name, on));
    }
}
