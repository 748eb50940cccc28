package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that an instrument was heard of, with what is known of it. Use it first where the life of the instrument
 * comes from reports; it names who is expected to sign.
 *
 * @param title The title of the instrument; absent if no source gives one.
 * @param type The kind of instrument, such as memorandum of understanding or treaty; absent if unknown.
 * @param character Whether the instrument is legally binding, not binding, or unspecified.
 * @param parties The parties that are expected to sign or that are reported as its parties.
 * @param agencies The agencies through which the parties act, as far as known.
 * @param areas The areas of cooperation, each in words.
 */
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
    public Reported event() {
        return new Reported(title, type, character, parties, agencies, areas);
    }
}
