package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.AdoptionMode;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.MinutesEvent;
import org.rapporteur.language.MinutesEvent.Adopted;
import org.rapporteur.language.MinutesId;
import org.rapporteur.language.Recorder;

/** Records that the text was agreed, by a meeting or otherwise. Practice: minutes are adopted at the next meeting, or by silence. */
record Adopt(MinutesId subject, AdoptionMode mode, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        minutes.once(Adopted.class);
        return minutes.with(new Adopted(mode, meeting, on));
    }
}
