package org.rapporteur.query.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.source.SourceEvent.FileAttached;

/**
 * The file of a source that was kept.
 *
 * @param copy where
 * @param retrieved when it was taken from the source's own address
 */
public record KeptFile(
        @Nullable String mediaType,
        @Nullable String copy,
        @Nullable EffectiveDate retrieved,
        List<Citation> citations) {

    static KeptFile of(FileAttached event, List<Citation> citations) {
        return new KeptFile(event.mediaType(), event.copy(), event.retrieved(), citations);
    }
}
