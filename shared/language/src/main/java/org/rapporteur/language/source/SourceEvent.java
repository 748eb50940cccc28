package org.rapporteur.language.source;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.text.LanguageTag;
import org.rapporteur.language.text.Localized;

/** All events of a source, the evidence that acts cite. */
public sealed interface SourceEvent extends Event, Dated {

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
            implements SourceEvent {

        /** @throws Malformed if the language is no BCP 47 tag, or digest or size are not of their form */
        public Registered {
            if (language != null) checkLanguage(language);
            FileDigest.check(sha256, size);
        }

        @Override
        public @Nullable EffectiveDate on() {
            return date;
        }

        private static void checkLanguage(String tag) {
            try {
                LanguageTag.check(tag);
            } catch (Malformed e) {
                throw new Malformed("language", String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * A file of it was kept.
     *
     * @param sha256 in lower-case hexadecimal
     * @param size in bytes
     * @param mediaType by RFC 6838, such as {@code application/pdf}
     * @param copy where the file is kept
     * @param retrieved when it was taken from the source's own address
     */
    record FileAttached(
            String sha256,
            @Nullable Long size,
            @Nullable String mediaType,
            @Nullable String copy,
            @Nullable EffectiveDate retrieved)
            implements SourceEvent {

        /** @throws Malformed if digest or size are not of their form */
        public FileAttached {
            FileDigest.check(sha256, size);
        }

        @Override
        public @Nullable EffectiveDate on() {
            return retrieved;
        }
    }

    /** The source was found to be made from another, and is no second witness beside it. */
    record DerivationNoted(Derivation derivation) implements SourceEvent {}

    /** The publisher put another source in the place of this one, such as a later edition. */
    record Superseded(SourceId by, @Nullable EffectiveDate on) implements SourceEvent {}

    /** The publisher, or whoever gave the source, withdrew it. */
    record Withdrawn(@Nullable Localized reason, @Nullable EffectiveDate on) implements SourceEvent {}
}
