package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

/** Records that a reservation on record was withdrawn. Vienna Convention on the Law of Treaties, articles 22(1) and 23(4). */
record WithdrawReservation(InstrumentId subject, Party party, String name, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new ReservationWithdrawn(party, name, on));
    }
}
