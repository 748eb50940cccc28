package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records which meeting was announced to follow this one, with as much as was said of it and when. Once; what was cancelled
 * announces nothing. The closing paragraph of ASEAN's joint statements. */
record AnnounceNext(
        MeetingId subject,
        @Nullable Integer ordinal,
        @Nullable EffectiveDate intended,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.never(NextAnnounced.class, "announced-already", "A meeting announces its successor once.");
        return meeting.with(new NextAnnounced(ordinal, intended, host, place, on));
    }
}
