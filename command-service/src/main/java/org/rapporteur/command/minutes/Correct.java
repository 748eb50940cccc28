package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.Corrected;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphChange;

/**
 * Records a corrigendum to the adopted or issued text. Use it when the text itself was changed after adoption; correct
 * an error of the record with {@code correct-record}. Practice: the UN's Editorial Manual, corrigenda (Corr.1, Corr.2,
 * …).
 *
 * @param number The number of the corrigendum, from 1 on; absent if it has none.
 * @param changes The changes to paragraphs, in their order.
 * @param reason The reason for the corrigendum, in words; absent if none was given.
 * @param on The day of the corrigendum; absent if unknown.
 */
record Correct(
        MinutesId subject,
        @Nullable Integer number,
        List<ParagraphChange> changes,
        @Nullable Localized reason,
        @Nullable EffectiveDate on)
        implements MinutesAct {

    @Override
    public Corrected event() {
        return new Corrected(number, changes, reason, on);
    }
}
