package org.rapporteur.command.source;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.SourceEvent.Superseded;

/**
 * Records that the publisher put another source in the place of this one, such as a corrected edition. Use it for the
 * earlier edition; the later then speaks for the two.
 *
 * @param by The source that took the place of this one.
 * @param on The day of the replacement; absent if unknown.
 */
record Supersede(SourceId subject, SourceId by, @Nullable EffectiveDate on) implements SourceAct {

    @Override
    public Superseded event() {
        return new Superseded(by, on);
    }
}
