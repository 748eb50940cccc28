package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.Retracted;
import org.rapporteur.language.DeclarationId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;

/** Records that the text was taken back by those who adopted it. Vienna Convention on the Law of Treaties, article 54 (b), by analogy. */
record Retract(DeclarationId subject, Localized reason, @Nullable EffectiveDate on) implements DeclarationAct {

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        declaration.once(Retracted.class, "retracted");
        return declaration.with(new Retracted(reason, on));
    }
}
