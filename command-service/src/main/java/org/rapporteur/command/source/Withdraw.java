package org.rapporteur.command.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.Withdrawn;
import org.rapporteur.language.text.Localized;

/** Records that whoever published the source stands behind it no longer: what it says counts for nothing from then on. */
record Withdraw(SourceId subject, @Nullable Localized reason, @Nullable EffectiveDate on) implements SourceAct {

    @Override
    public List<SourceEvent> decide(Source source, Recorder recorder) {
        source.once(Withdrawn.class, "withdrawn");
        return source.with(new Withdrawn(reason, on));
    }
}
