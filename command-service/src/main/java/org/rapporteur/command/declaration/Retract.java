package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.Retracted;
import org.rapporteur.language.DeclarationId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that the text was taken back by those who adopted it. */
record Retract(DeclarationId subject, Localized reason, @Nullable EffectiveDate on) implements DeclarationAct {

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        if (declaration.retracted())
            throw new Refusal("retracted-already", "A text is retracted once.", "Correct the earlier retraction.");
        return List.of(new Retracted(reason, on));
    }
}
