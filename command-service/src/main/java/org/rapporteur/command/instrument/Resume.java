package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.party.Party;

/**
 * Records that the instrument is in operation again, between some parties or all. Use it after a suspension. Vienna
 * Convention on the Law of Treaties, article 72(2).
 *
 * @param parties The parties between which it is in operation again; none named if between all.
 * @param on The first day of resumed operation; absent if unknown.
 */
record Resume(InstrumentId subject, List<Party> parties, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public Resumed event() {
        return new Resumed(parties, on);
    }
}
