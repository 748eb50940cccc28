package org.rapporteur.query.sources;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.source.SourceEvent.FileAttached;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.kit.Recorded;

/**
 * A source. The SHA-256 and the size are those of its file, if one is kept.
 *
 * @param registered Whether it can be cited.
 * @param derivations The sources from which it was made.
 */
public record SourceDocument(
        SourceId id,
        boolean registered,
        @Nullable Localized title,
        @Nullable Localized description,
        @Nullable SourceType type,
        @Nullable String publisher,
        @Nullable EffectiveDate date,
        @Nullable String language,
        @Nullable String address,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable KeptFile file,
        List<Derived> derivations,
        @Nullable SourceReplacement replacement,
        @Nullable SourceWithdrawal withdrawal,
        Evidence citations) {

    /** A source of which nothing is on record yet. */
    public static SourceDocument of(String id) {
        return new SourceDocument(
                new SourceId(id),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Evidence.NONE);
    }

    SourceDocument registered(Registered event, Recorded<?> recorded) {
        var made = event.derivation() == null
                ? derivations
                : with(derivations, Derived.of(event.derivation(), recorded.citations()));
        return new SourceDocument(
                id,
                true,
                event.title(),
                event.description(),
                event.type(),
                event.publisher(),
                event.date(),
                event.language(),
                event.address(),
                event.sha256() == null ? sha256 : event.sha256(),
                file == null || size == null ? event.size() : size,
                file,
                made,
                replacement,
                withdrawal,
                citations.and(recorded));
    }

    SourceDocument kept(FileAttached event, Recorded<?> recorded) {
        return with(
                event.sha256(),
                event.size() == null ? size : event.size(),
                KeptFile.of(event, recorded.citations()),
                derivations,
                replacement,
                withdrawal);
    }

    SourceDocument with(Derived found) {
        return with(sha256, size, file, with(derivations, found), replacement, withdrawal);
    }

    SourceDocument with(SourceReplacement other) {
        return with(sha256, size, file, derivations, other, withdrawal);
    }

    SourceDocument with(SourceWithdrawal end) {
        return with(sha256, size, file, derivations, replacement, end);
    }

    private SourceDocument with(
            @Nullable String digest,
            @Nullable Long bytes,
            @Nullable KeptFile kept,
            List<Derived> made,
            @Nullable SourceReplacement other,
            @Nullable SourceWithdrawal end) {
        return new SourceDocument(
                id,
                registered,
                title,
                description,
                type,
                publisher,
                date,
                language,
                address,
                digest,
                bytes,
                kept,
                made,
                other,
                end,
                citations);
    }

    private static List<Derived> with(List<Derived> before, Derived more) {
        return Stream.concat(before.stream(), Stream.of(more))
                .sorted(Derived.ORDER)
                .toList();
    }

    /** The sources that speak for this one too: those that it was made from, and one that took its place. */
    public Stream<SourceId> origins() {
        return Stream.concat(
                derivations.stream().map(Derived::source),
                Stream.ofNullable(replacement).map(SourceReplacement::by));
    }

    /** The sources that it was made from or that took its place, and what else bears out what is said of it. */
    public Stream<SourceId> sources() {
        var entries = Stream.of(
                derivations.stream().map(Derived::citations),
                Stream.ofNullable(file).map(KeptFile::citations),
                Stream.ofNullable(replacement).map(SourceReplacement::citations),
                Stream.ofNullable(withdrawal).map(SourceWithdrawal::citations));
        return Stream.of(
                        origins(),
                        citations.sources(),
                        entries.flatMap(all -> all).flatMap(Citations::sources))
                .flatMap(all -> all);
    }
}
