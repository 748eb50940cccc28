package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party made a reservation. Use it once for each reservation, under a name by which later acts refer to
 * it. Vienna Convention on the Law of Treaties, articles 19 and 23(1).
 *
 * @param party The party that made the reservation.
 * @param name The short name of the reservation among those of its party, such as article-5.
 * @param text The text of the reservation.
 * @param on The day of the reservation; absent if unknown.
 */
record MakeReservation(InstrumentId subject, Party party, String name, Localized text, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public ReservationMade event() {
        return new ReservationMade(party, name, text, on);
    }
}
