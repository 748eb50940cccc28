package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.text.Localized;

/**
 * Records that an item is no longer on the agenda. Use it once for each item, before the meeting ends, whether or not
 * it is on record that the item was added. Rules of procedure of the UN General Assembly, rule 22.
 *
 * @param item The short name of the item within the meeting.
 * @param reason The reason for the withdrawal, in words; absent if none was given.
 * @param on The day on which the item was withdrawn; absent if unknown.
 */
record WithdrawAgendaItem(MeetingId subject, String item, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MeetingAct {
    /** @throws Malformed if the item has no such name */
    WithdrawAgendaItem {
        new AgendaItemWithdrawn(item, reason, on);
    }

    @Override
    public AgendaItemWithdrawn event() {
        return new AgendaItemWithdrawn(item, reason, on);
    }
}
