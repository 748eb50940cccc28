package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.Tabled;
import org.rapporteur.language.DeclarationId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Recorder;

/** Records that the text was put before a meeting, and by whom. Practice: rules of procedure on draft proposals. One text may span meetings. */
record Table(DeclarationId subject, @Nullable MeetingId meeting, List<Party> by, @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        return declaration.with(new Tabled(meeting, by, on));
    }
}
