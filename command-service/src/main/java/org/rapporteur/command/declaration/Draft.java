package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Drafted;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/** Records a draft of the text, which replaces earlier ones. Practice: zero draft, first draft, … of the UN's negotiated texts. */
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
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        return declaration.with(new Drafted(type, title, paragraphs, on));
    }
}
