package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Published;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.Localized;

/** Records that the text was made public, and where. Practice: the final text may come out later than its adoption is reported. */
record Publish(DeclarationId subject, @Nullable Localized where, @Nullable String address, @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        return declaration.with(new Published(where, address, on));
    }
}
