package org.rapporteur.query.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.source.SourceEvent.FileAttached;

/**
 * The file of a source, as kept.
 *
 * @param copy The place where the copy is kept; null if unknown.
 * @param retrieved The day on which the file was retrieved; null if unknown.
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
