package org.rapporteur.command.minutes;

import static org.rapporteur.command.act.Chronology.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Corrected;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphChange;

/** Records a corrigendum: what it does to which paragraph, and why. Practice: the UN's Editorial Manual, corrigenda (Corr.1, Corr.2, …). */
record Correct(
        MinutesId subject,
        @Nullable Integer number,
        List<ParagraphChange> changes,
        @Nullable Localized reason,
        @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public List<MinutesEvent> decide(Minutes minutes, Recorder recorder) {
        if (changes.isEmpty())
            throw new Refusal("no-change", "A corrigendum changes something.", "Name the paragraphs that it changes.");
        minutes.facts()
                .of(Corrected.class)
                .filter(other -> number != null && number.equals(other.number()))
                .findFirst()
                .ifPresent(Correct::refuse);
        return minutes.with(new Corrected(number, changes, reason, on));
    }

    private static void refuse(Corrected other) {
        throw new Refusal(
                "corrigendum-already",
                "A number names one corrigendum, and " + other.number() + " was given " + words(other.on()) + ".",
                "Give the next number, or correct the earlier act.");
    }
}
