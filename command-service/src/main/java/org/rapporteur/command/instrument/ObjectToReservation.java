package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

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
