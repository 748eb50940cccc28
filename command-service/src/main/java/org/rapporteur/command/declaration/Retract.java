package org.rapporteur.command.declaration;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Retracted;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.text.Localized;

/**
 * Records that those who adopted the text took it back. Use it when no other text replaces it. Vienna Convention on the
 * Law of Treaties, article 54 (b), by analogy.
 *
 * @param reason The reason for the retraction, in words.
 * @param on The day of the retraction; absent if unknown.
 */
record Retract(DeclarationId subject, Localized reason, @Nullable EffectiveDate on) implements DeclarationAct {

    @Override
    public Retracted event() {
        return new Retracted(reason, on);
    }
}
