package org.rapporteur.command.declaration;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Superseded;
import org.rapporteur.language.identity.DeclarationId;

/**
 * Records that another text replaced this one. Use it when a later declaration or plan takes its place. Vienna
 * Convention on the Law of Treaties, articles 30 and 59, by analogy.
 *
 * @param by The declaration that replaced this one.
 * @param on The day from which the other text applies; absent if unknown.
 */
record Supersede(DeclarationId subject, DeclarationId by, @Nullable EffectiveDate on) implements DeclarationAct {

    @Override
    public Superseded event() {
        return new Superseded(by, on);
    }
}
