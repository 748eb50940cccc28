package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.text.Localized;

/**
 * Records an agenda item: its printed number, its title and its place in the order. Use it once for each item, before
 * the meeting ends. Rules of procedure of the UN General Assembly, rules 13 to 15; AgendaItem of OParl.
 *
 * @param item The short name of the item within the meeting, in lower-case letters, digits and hyphens, such as
 *     ai-guide.
 * @param number The number as it is printed on the agenda, such as 3 (a); absent if it has none.
 * @param title The title of the item.
 * @param ordinal The place of the item in the order, from 1 on; absent if it comes after all others.
 * @param on The day on which the item was added; absent if unknown.
 */
record AddAgendaItem(
        MeetingId subject,
        String item,
        @Nullable String number,
        Localized title,
        @Nullable Integer ordinal,
        @Nullable EffectiveDate on)
        implements MeetingAct {
    /** @throws Malformed if the item has no such name */
    AddAgendaItem {
        new AgendaItemAdded(item, number, title, ordinal, on);
    }

    @Override
    public AgendaItemAdded event() {
        return new AgendaItemAdded(item, number, title, ordinal, on);
    }
}
