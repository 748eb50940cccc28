package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;

/**
 * Records the order in which the agenda items are taken. Use it before the meeting ends; items that are not named
 * follow in their earlier order, and withdrawn items cannot be named. Rules of procedure of the UN General Assembly,
 * rule 22.
 *
 * @param items The short names of the items, in the new order.
 * @param on The day on which the order was changed; absent if unknown.
 */
record ReorderAgenda(MeetingId subject, List<String> items, @Nullable EffectiveDate on) implements MeetingAct {
    /** @throws Malformed if an item has no such name or is named twice */
    ReorderAgenda {
        new AgendaReordered(items, on);
    }

    @Override
    public AgendaReordered event() {
        return new AgendaReordered(items, on);
    }
}
