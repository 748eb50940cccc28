package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that somebody did not consent, and why. Practice: silence procedure; one objection before the deadline breaks it. */
record BreakSilence(MinutesId subject, @Nullable Party by, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        return minutes.with(new SilenceBroken(by, reason, on));
    }
}
