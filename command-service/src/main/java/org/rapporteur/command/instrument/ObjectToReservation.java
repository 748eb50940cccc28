package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.Objected;
import org.rapporteur.language.Recorder;

/** Records an objection to a reservation on record, perhaps so that nothing enters into force between the two. Vienna Convention on the Law of Treaties, articles 20(4)(b), 21(3) and 23(1). */
record ObjectToReservation(
        InstrumentId subject,
        Party party,
        Party reserving,
        String reservation,
        boolean precludesEntryIntoForce,
        @Nullable Localized text,
        @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new Objected(party, reserving, reservation, precludesEntryIntoForce, text, on));
    }
}
