package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.party.Party;

/**
 * Records that a party joined the instrument without having signed it, or joined it again. Use it only where the
 * clauses provide for accession. Vienna Convention on the Law of Treaties, articles 15 and 16.
 *
 * @param party The party that acceded.
 * @param executed The day on which the instrument of accession was signed, before its deposit; absent if unknown.
 * @param on The day of the deposit, exchange or notification; absent if unknown.
 */
record Accede(InstrumentId subject, Party party, @Nullable EffectiveDate executed, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public Acceded event() {
        return new Acceded(party, executed, on);
    }
}
