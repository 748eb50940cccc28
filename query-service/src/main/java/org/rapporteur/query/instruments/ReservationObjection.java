package org.rapporteur.query.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;

/**
 * An objection to the reservation. Vienna Convention on the Law of Treaties, articles 20(4)(b), 21(3) and 22(2).
 *
 * @param party The party that objected.
 * @param on The day of the objection; null if unknown.
 * @param withdrawn Whether the objection was withdrawn by then, or the reservation accepted after all.
 * @param withdrawnOn The day of that; null if unknown.
 */
public record ReservationObjection(
        Party party,
        boolean precludesEntryIntoForce,
        @Nullable EffectiveDate on,
        boolean withdrawn,
        @Nullable EffectiveDate withdrawnOn,
        List<Citation> citations) {}
