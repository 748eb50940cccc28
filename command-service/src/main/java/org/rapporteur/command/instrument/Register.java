package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.party.Party;

/**
 * Records that an authority registered the instrument, such as the UN or ASEAN. Use it once for each authority, after
 * the entry into force or provisional application. Charter of the United Nations, article 102; Vienna Convention on the
 * Law of Treaties, article 80.
 *
 * @param authority The party that registered the instrument.
 * @param number The number of the registration; absent if unknown.
 * @param on The day of the registration; absent if unknown.
 */
record Register(InstrumentId subject, Party authority, @Nullable String number, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Registered event() {
        return new Registered(authority, number, on);
    }
}
