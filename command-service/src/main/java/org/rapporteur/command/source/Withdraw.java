package org.rapporteur.command.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.Withdrawn;
import org.rapporteur.language.text.Localized;

/**
 * Records that the publisher withdrew the source. Use it when the publisher no longer stands behind what it says, which
 * then counts for nothing from that day on.
 *
 * @param reason The reason for the withdrawal, in words; absent if none was given.
 * @param on The day of the withdrawal; absent if unknown.
 */
record Withdraw(SourceId subject, @Nullable Localized reason, @Nullable EffectiveDate on) implements SourceAct {

    @Override
    public List<SourceEvent> decide(Source source, Recorder recorder) {
        source.once(Withdrawn.class, "withdrawn");
        return source.with(new Withdrawn(reason, on));
    }
}
