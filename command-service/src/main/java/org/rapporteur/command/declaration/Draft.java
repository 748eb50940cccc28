package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Drafted;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/**
 * Records a draft of the text, which replaces earlier drafts. Use it for each draft before adoption. Practice: zero
 * draft, first draft and so on of texts negotiated in the UN.
 *
 * @param type The kind of text, such as declaration, statement or work plan; absent if unknown.
 * @param title The title of the draft.
 * @param paragraphs The paragraphs of the draft, in their order; none if the text is not known.
 * @param on The day of the draft; absent if unknown.
 */
record Draft(
        DeclarationId subject,
        @Nullable TextType type,
        Localized title,
        List<Paragraph> paragraphs,
        @Nullable EffectiveDate on)
        implements DeclarationAct {
    /** @throws Malformed if two paragraphs have one number */
    Draft {
        new Drafted(type, title, paragraphs, on);
    }

    @Override
    public Drafted event() {
        return new Drafted(type, title, paragraphs, on);
    }
}
