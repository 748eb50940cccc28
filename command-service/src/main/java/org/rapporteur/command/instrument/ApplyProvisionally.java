package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party applies the instrument, or a part of it, provisionally. Use it before the instrument is in force
 * for that party. Vienna Convention on the Law of Treaties, article 25.
 *
 * @param party The party that applies it provisionally.
 * @param extent The part that is applied, in words; absent if it is all of it or unknown.
 * @param on The first day of provisional application; absent if unknown.
 */
record ApplyProvisionally(InstrumentId subject, Party party, @Nullable Localized extent, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public ProvisionallyApplied event() {
        return new ProvisionallyApplied(party, extent, on);
    }
}
