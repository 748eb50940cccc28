package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;

/**
 * Who objects to a reservation, and whether so that nothing enters into force between the two. Vienna Convention on the Law
 * of Treaties, articles 20(4)(b), 21(3) and 22(2).
 *
 * @param withdrawn whether it was taken back by then, or the reservation accepted after all
 * @param withdrawnOn when, where that is known
 */
public record ReservationObjection(
        Party party,
        boolean precludesEntryIntoForce,
        @Nullable EffectiveDate on,
        boolean withdrawn,
        @Nullable EffectiveDate withdrawnOn,
        List<Citation> citations) {}
