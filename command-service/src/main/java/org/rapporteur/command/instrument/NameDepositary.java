package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.DepositaryNamed;
import org.rapporteur.language.party.Party;

/**
 * Records who keeps the original and receives deposits: a state, an organisation or its chief officer. Use it once for
 * each depositary. Vienna Convention on the Law of Treaties, article 76.
 *
 * @param depositary The party that is the depositary.
 * @param on The day of the designation; absent if unknown.
 */
record NameDepositary(InstrumentId subject, Party depositary, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public DepositaryNamed event() {
        return new DepositaryNamed(depositary, on);
    }
}
