package org.rapporteur.query.sources;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Derivation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.SourceEvent.Registered;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.SourceType;
import org.rapporteur.query.kit.Evidence;
import org.rapporteur.query.kit.Recorded;

/** A source; the SHA-256 (lower-case hexadecimal) and size (bytes) are those of the file where there is one. */
public record SourceDocument(
        SourceId id,
        @Nullable SourceState state,
        @Nullable Localized title,
        @Nullable Localized description,
        @Nullable SourceType type,
        @Nullable String publisher,
        @Nullable EffectiveDate date,
        @Nullable String language,
        @Nullable String address,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable Derivation derivation,
        Evidence citations) {

    /** A source of which nothing is on record yet. */
    public static SourceDocument of(String id) {
        return new SourceDocument(
                new SourceId(id), null, null, null, null, null, null, null, null, null, null, null, Evidence.NONE);
    }

    SourceDocument registered(Registered event, Recorded<?> recorded) {
        return new SourceDocument(
                id,
                SourceState.REGISTERED,
                event.title(),
                event.description(),
                event.type(),
                event.publisher(),
                event.date(),
                event.language(),
                event.address(),
                event.sha256(),
                event.size(),
                event.derivation(),
                citations.and(recorded));
    }

    /** The source that this one was made from, and what else bears out what is said of it. */
    public Stream<SourceId> sources() {
        return Stream.concat(Stream.ofNullable(derivation).map(Derivation::source), citations.sources());
    }
}
