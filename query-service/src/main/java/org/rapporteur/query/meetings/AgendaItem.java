package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * An agenda item. A withdrawn item stays readable.
 *
 * @param number The number as it is printed on the agenda; null if it has none.
 * @param on The day on which the item was added; null if unknown.
 * @param withdrawn When and why it was withdrawn; null if it was not.
 */
public record AgendaItem(
        String item,
        @Nullable String number,
        Localized title,
        @Nullable EffectiveDate on,
        @Nullable Withdrawal withdrawn,
        List<Citation> citations) {

    /**
     * The item is no longer on the agenda.
     *
     * @param on The day on which the item was withdrawn; null if unknown.
     */
    public record Withdrawal(@Nullable Localized reason, @Nullable EffectiveDate on, List<Citation> citations) {}
}
