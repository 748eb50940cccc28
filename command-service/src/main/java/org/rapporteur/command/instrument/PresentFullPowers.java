package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.Party;
import org.rapporteur.language.PartyEvent.FullPowersPresented;
import org.rapporteur.language.Person;
import org.rapporteur.language.Recorder;

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
