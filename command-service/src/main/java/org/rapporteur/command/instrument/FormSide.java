package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.SideFormed;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that several parties form one side of the instrument, such as the members of ASEAN that act "as one party".
 * Use it for each such side.
 *
 * @param called The name of the side.
 * @param parties The parties that form the side, at least two.
 * @param on The day from which they form one side; absent if unknown.
 */
record FormSide(InstrumentId subject, Localized called, List<Party> parties, @Nullable EffectiveDate on)
        implements InstrumentAct {
    /** @throws Malformed if it is not several */
    FormSide {
        new SideFormed(called, parties, on);
    }

    @Override
    public SideFormed event() {
        return new SideFormed(called, parties, on);
    }
}
