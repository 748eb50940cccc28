package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.Revised;
import org.rapporteur.language.text.Paragraph;

/**
 * Records that another draft replaced the draft. Use it for each later draft before adoption, with the whole text.
 * Practice: drafts are circulated until nobody objects.
 *
 * @param paragraphs All paragraphs of the new draft, in their order.
 * @param on The day of the revision; absent if unknown.
 */
record Revise(MinutesId subject, List<Paragraph> paragraphs, @Nullable EffectiveDate on) implements MinutesAct {
    /** @throws Malformed if two paragraphs have one number */
    Revise {
        new Revised(paragraphs, on);
    }

    @Override
    public Revised event() {
        return new Revised(paragraphs, on);
    }
}
