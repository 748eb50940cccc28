package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that an item is on the agenda, how it is numbered there and as the how manyth it stands. Each item once, and not
 * after the meeting ended. Rules of procedure of the UN General Assembly, rules 13 to 15; AgendaItem of OParl. */
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
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.never(
                AgendaItemAdded.class,
                other -> other.item().equals(item),
                "agenda-item-already",
                "An item is added to the agenda once.");
        return meeting.with(new AgendaItemAdded(item, number, title, ordinal, on));
    }
}
