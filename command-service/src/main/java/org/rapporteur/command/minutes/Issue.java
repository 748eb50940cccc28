package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/**
 * Records that it was given out, and what it then said, where no draft is on record. Practice: a joint media statement is
 * issued on the last day of the meeting; how it was drafted is seldom known.
 */
record Issue(
        MinutesId subject,
        @Nullable MinutesType type,
        @Nullable Localized title,
        @Nullable MeetingId meeting,
        List<Paragraph> paragraphs,
        @Nullable EffectiveDate on)
        implements MinutesAct {
    /** @throws Malformed if two paragraphs have one number */
    Issue {
        new Issued(type, title, meeting, paragraphs, on);
    }

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        minutes.once(Issued.class);
        minutes.of(meeting);
        return minutes.with(new Issued(type, title, meeting, paragraphs, on));
    }
}
