package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Corrected;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphChange;

/**
 * Records a corrigendum to the adopted text. Use it when the text itself was changed after adoption; correct an error
 * of the record with {@code correct-record}. Vienna Convention on the Law of Treaties, article 79, by analogy.
 *
 * @param number The number of the corrigendum, from 1 on; absent if it has none.
 * @param changes The changes to paragraphs, in their order.
 * @param reason The reason for the corrigendum, in words; absent if none was given.
 * @param on The day of the corrigendum; absent if unknown.
 */
record Correct(
        DeclarationId subject,
        @Nullable Integer number,
        List<ParagraphChange> changes,
        @Nullable Localized reason,
        @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public Corrected event() {
        return new Corrected(number, changes, reason, on);
    }
}
