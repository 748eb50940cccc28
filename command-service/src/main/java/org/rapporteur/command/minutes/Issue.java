package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/**
 * Records that the text was issued, with its words where no draft is on record. Use it once, also as the first act on
 * minutes: a joint media statement is issued on the last day of the meeting, and its drafting is seldom known.
 *
 * @param type The kind of text: minutes, report, summary or statement; absent if it is on record already or unknown.
 * @param title The title of the text; absent if it has none or is on record already.
 * @param meeting The meeting that the text reports; absent if it is on record already or unknown.
 * @param paragraphs The paragraphs as issued, in their order; none if they are on record already or unknown.
 * @param on The day of issue; absent if unknown.
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
    public Issued event() {
        return new Issued(type, title, meeting, paragraphs, on);
    }
}
