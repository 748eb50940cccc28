package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/** All that can happen to a source, the evidence that acts cite. */
public sealed interface SourceEvent extends Event {

    /**
     * It can be cited from now on. The title is the one that it bears; where it shows none, the description says in the
     * record's own words what it is. The SHA-256 (lower-case hexadecimal) and size (bytes) are those of the file where
     * there is one.
     */
    record Registered(
            @Nullable Localized title,
            @Nullable Localized description,
            SourceType type,
            @Nullable String publisher,
            @Nullable EffectiveDate date,
            @Nullable String language,
            @Nullable String address,
            @Nullable String sha256,
            @Nullable Long size,
            @Nullable Derivation derivation)
            implements SourceEvent {}
}
