package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.FullPowersPresented;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

/**
 * Records that a party presented full powers for its representative. Use it also if they were presented after the
 * representative acted. Vienna Convention on the Law of Treaties, articles 7 and 8.
 *
 * @param party The party that presented full powers.
 * @param holder The person who holds the full powers; absent if unknown.
 * @param issuedBy The person who issued the full powers; absent if unknown.
 * @param on The day of presentation; absent if unknown.
 */
record PresentFullPowers(
        InstrumentId subject,
        Party party,
        @Nullable Person holder,
        @Nullable Person issuedBy,
        @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public FullPowersPresented event() {
        return new FullPowersPresented(party, holder, issuedBy, on);
    }
}
