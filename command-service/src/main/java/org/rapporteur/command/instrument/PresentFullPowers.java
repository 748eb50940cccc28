package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.FullPowersPresented;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Recorder;

/** Records that a party presented full powers for its representative, also after that one acted. Vienna Convention on the Law of Treaties, articles 7 and 8. */
record PresentFullPowers(
        InstrumentId subject,
        Party party,
        @Nullable Person holder,
        @Nullable Person issuedBy,
        @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new FullPowersPresented(party, holder, issuedBy, on));
    }
}
