package org.rapporteur.language;

import java.util.regex.Pattern;
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
            implements SourceEvent {

        private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

        /** The largest whole number that canonical JSON keeps as it is. RFC 7493, section 2.2. */
        private static final long LARGEST = (1L << 53) - 1;

        /** @throws Malformed if the language is no BCP 47 tag, or digest or size are not of their form */
        public Registered {
            if (language != null) checkLanguage(language);
            if (sha256 != null && !SHA256.matcher(sha256).matches())
                throw new Malformed("sha256", "'" + sha256 + "' is no SHA-256 in lower-case hexadecimal.");
            if (size != null && (size < 0 || size > LARGEST))
                throw new Malformed("size", "A size is not negative, and at most " + LARGEST + ".");
        }

        private static void checkLanguage(String tag) {
            try {
                LanguageTag.check(tag);
            } catch (Malformed e) {
                throw new Malformed("language", String.valueOf(e.getMessage()));
            }
        }
    }
}
