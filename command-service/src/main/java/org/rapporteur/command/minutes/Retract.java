package org.rapporteur.command.minutes;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.Retracted;
import org.rapporteur.language.text.Localized;

/**
 * Records that the text was retracted. Use it when it was issued by mistake; it stays readable as retracted.
 *
 * @param reason The reason for the retraction, in words.
 * @param on The day of the retraction; absent if unknown.
 */
record Retract(MinutesId subject, Localized reason, @Nullable EffectiveDate on) implements MinutesAct {

    @Override
    public Retracted event() {
        return new Retracted(reason, on);
    }
}
