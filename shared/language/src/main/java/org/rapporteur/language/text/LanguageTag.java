package org.rapporteur.language.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.rapporteur.language.Malformed;

/** The name of a language by BCP 47. */
public final class LanguageTag {

    private LanguageTag() {}

    /** @throws Malformed if this is no tag, names no language, or is not written as BCP 47 recommends */
    public static void check(String tag) {
        var canonical = canonical(tag);
        if (!canonical.equals(tag)) throw new Malformed("'" + tag + "' is written '" + canonical + "'.");
    }

    private static String canonical(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new Malformed("'" + tag + "' is not a BCP 47 language tag.");
        }
        throw new Malformed("'" + tag + "' names no language.");
    }
}
