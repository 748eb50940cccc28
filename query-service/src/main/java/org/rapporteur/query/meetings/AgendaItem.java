package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * An item of the agenda; what was withdrawn stays readable.
 *
 * @param number as the agenda prints it
 */
public record AgendaItem(
        String item,
        @Nullable String number,
        Localized title,
        @Nullable EffectiveDate on,
        @Nullable Withdrawal withdrawn,
        List<Citation> citations) {

    /** That it is on the agenda no more, why and since when, as far as that is known. */
    public record Withdrawal(@Nullable Localized reason, @Nullable EffectiveDate on, List<Citation> citations) {}
}
