package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.NextAnnounced;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

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
