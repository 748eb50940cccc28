package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.Succeeded;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/**
 * Records that a state notified its succession to the instrument. Use it for a successor state. Vienna Convention on
 * Succession of States in respect of Treaties, articles 2(1)(g) and 17.
 *
 * @param party The state that succeeded.
 * @param predecessor The state in whose place it stands; absent if unknown.
 * @param on The day of the notification; absent if unknown.
 */
record Succeed(InstrumentId subject, Party party, @Nullable Party predecessor, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        Capacity.state(party, "succeed", "Record that it acceded.");
        if (party.equals(predecessor))
            throw new Refusal("own-successor", "A state succeeds to another one.", "Name the other state, or none.");
        return instrument.admit(new Succeeded(party, predecessor, on));
    }
}
