package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Superseded;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

/**
 * Records that another text replaced this one. Use it when a later declaration or plan takes its place. Vienna
 * Convention on the Law of Treaties, articles 30 and 59, by analogy.
 *
 * @param by The declaration that replaced this one.
 * @param on The day from which the other text applies; absent if unknown.
 */
record Supersede(DeclarationId subject, DeclarationId by, @Nullable EffectiveDate on) implements DeclarationAct {

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        if (by.equals(subject))
            throw new Refusal(
                    "superseded-by-itself", "Another text takes its place, and not itself.", "Name the other one.");
        declaration.once(Superseded.class, "superseded");
        return declaration.with(new Superseded(by, on));
    }
}
