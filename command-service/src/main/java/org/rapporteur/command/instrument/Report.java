package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.InstrumentEvent;
import org.rapporteur.language.InstrumentEvent.Reported;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.InstrumentType;
import org.rapporteur.language.LegalCharacter;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

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
