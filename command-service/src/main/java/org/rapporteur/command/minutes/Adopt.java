package org.rapporteur.command.minutes;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.text.AdoptionMode;

/**
 * Records that the text was adopted, by a meeting or otherwise. Use it once, after drafting and review; only a
 * corrigendum changes the text afterwards. Practice: minutes are adopted at the next meeting, or by silence.
 *
 * @param mode The procedure of adoption: consensus, silence procedure, vote, or not known.
 * @param meeting The meeting that adopted the text; absent if no meeting did or it is unknown.
 * @param on The day of the adoption; absent if unknown.
 */
record Adopt(MinutesId subject, AdoptionMode mode, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public Adopted event() {
        return new Adopted(mode, meeting, on);
    }
}
