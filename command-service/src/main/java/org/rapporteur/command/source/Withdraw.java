package org.rapporteur.command.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.SourceEvent;
import org.rapporteur.language.SourceEvent.Withdrawn;
import org.rapporteur.language.SourceId;

/** Records that whoever published the source stands behind it no longer: what it says counts for nothing from then on. */
record Withdraw(SourceId subject, @Nullable Localized reason, @Nullable EffectiveDate on) implements SourceAct {

    @Override
    public List<SourceEvent> decide(Source source, Recorder recorder) {
        source.once(Withdrawn.class, "withdrawn");
        return source.with(new Withdrawn(reason, on));
    }
}
