package org.rapporteur.language;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The name of a language by BCP 47. */
final class LanguageTag {

    private LanguageTag() {}

    static void check(String tag) {
        try {
            if (!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) return;
        } catch (IllformedLocaleException e) {
            throw new Malformed("'" + tag + "' is no BCP 47 language tag.");
        }
        throw new Malformed("'" + tag + "' names no language.");
    }
}
