package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that an instrument was heard of, with as much as is known of it. Who is expected to sign is said here. */
record Report(
        InstrumentId subject,
        @Nullable Localized title,
        @Nullable InstrumentType type,
        LegalCharacter character,
        List<Party> parties,
        List<Party> agencies,
        List<Localized> areas)
        implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new Reported(title, type, character, parties, agencies, areas));
    }
}
