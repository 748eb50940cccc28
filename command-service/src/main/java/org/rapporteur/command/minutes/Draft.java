package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.MinutesEvent;
import org.rapporteur.language.MinutesEvent.Drafted;
import org.rapporteur.language.MinutesId;
import org.rapporteur.language.MinutesType;
import org.rapporteur.language.Paragraph;
import org.rapporteur.language.Recorder;

/** Records that a text was drawn up, of which meeting, and as what. Practice: the rapporteur or the host's secretariat drafts. */
record Draft(
        MinutesId subject,
        @Nullable MinutesType type,
        @Nullable Localized title,
        @Nullable MeetingId meeting,
        List<Paragraph> paragraphs,
        @Nullable EffectiveDate on)
        implements MinutesAct {
    /** @throws Malformed if two paragraphs have one number */
    Draft {
        new Drafted(type, title, meeting, paragraphs, on);
    }

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        minutes.once(Drafted.class);
        minutes.of(meeting);
        return minutes.with(new Drafted(type, title, meeting, paragraphs, on));
    }
}
