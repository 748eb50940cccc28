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
import org.rapporteur.language.Refusal;

/** Records which meeting was announced to follow this one, with as much as was said of it. */
record AnnounceNext(
        MeetingId subject,
        @Nullable Integer ordinal,
        @Nullable EffectiveDate intended,
        @Nullable Party host,
        @Nullable Localized place)
        implements MeetingAct {

    @Override
    public List<MeetingEvent> decide(Meeting meeting, Recorder recorder) {
        meeting.notCancelled();
        if (meeting.nextAnnounced())
            throw new Refusal(
                    "announced-already",
                    "A meeting announces its successor once.",
                    "Correct the earlier announcement.");
        return List.of(new NextAnnounced(ordinal, intended, host, place));
    }
}
