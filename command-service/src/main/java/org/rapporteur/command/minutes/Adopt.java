package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.AdoptionMode;

/** Records that the text was agreed, by a meeting or otherwise. Practice: minutes are adopted at the next meeting, or by silence. */
record Adopt(MinutesId subject, AdoptionMode mode, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        minutes.once(Adopted.class);
        return minutes.with(new Adopted(mode, meeting, on));
    }
}
