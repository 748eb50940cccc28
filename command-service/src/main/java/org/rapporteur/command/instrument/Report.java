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
import org.rapporteur.language.Refusal;

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
        if (instrument.reported())
            throw new Refusal("reported-already", "An instrument is reported once.", "Correct the earlier report.");
        var strangers = parties.isEmpty() ? List.of() : instrument.signatoriesOutside(parties);
        if (!strangers.isEmpty())
            throw new Refusal(
                    "signatory-not-expected",
                    "On record as signatory, but not among these parties: " + strangers + ".",
                    "Name them among the parties, or correct the signature.");
        return List.of(new Reported(title, type, character, parties, agencies, areas));
    }
}
