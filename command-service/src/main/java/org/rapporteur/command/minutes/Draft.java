package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/**
 * Records that minutes, or a text in their place, were drafted. Use it once, for the first draft; later drafts are
 * revisions. Practice: the rapporteur or the host's secretariat drafts.
 *
 * @param type The kind of text: minutes, report, summary or statement; absent if unknown.
 * @param title The title of the text; absent if it has none.
 * @param meeting The meeting that the text reports; absent if it is on record already or unknown.
 * @param paragraphs The paragraphs of the draft, in their order; none if the text is not known.
 * @param on The day of the draft; absent if unknown.
 */
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
    public Drafted event() {
        return new Drafted(type, title, meeting, paragraphs, on);
    }
}
