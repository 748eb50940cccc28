package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MinutesEvent;
import org.rapporteur.language.MinutesEvent.SilenceBroken;
import org.rapporteur.language.MinutesId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

/** Records that somebody did not consent, and why. Practice: silence procedure; one objection before the deadline breaks it. */
record BreakSilence(MinutesId subject, @Nullable Party by, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        return minutes.with(new SilenceBroken(by, reason, on));
    }
}
