package org.rapporteur.command.minutes;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that somebody objected during the silence procedure, which ends it without consent. Use it for an objection
 * before the deadline. Practice: one objection breaks the silence.
 *
 * @param by The party that objected; absent if unknown.
 * @param reason The reason for the objection, in words; absent if unknown.
 * @param on The day of the objection; absent if unknown.
 */
record BreakSilence(MinutesId subject, @Nullable Party by, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public SilenceBroken event() {
        return new SilenceBroken(by, reason, on);
    }
}
