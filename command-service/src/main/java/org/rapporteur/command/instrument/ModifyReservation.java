package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ReservationModified;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records the new text of a reservation. Use it for a reservation that is on record. UN Treaty Handbook, section 3.5;
 * Vienna Convention on the Law of Treaties, article 23.
 *
 * @param party The party that made the reservation.
 * @param name The short name of the reservation among those of its party.
 * @param text The new text of the reservation.
 * @param on The day of the modification; absent if unknown.
 */
record ModifyReservation(InstrumentId subject, Party party, String name, Localized text, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public ReservationModified event() {
        return new ReservationModified(party, name, text, on);
    }
}
