package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

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
