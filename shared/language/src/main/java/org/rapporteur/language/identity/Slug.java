package org.rapporteur.language.identity;

import java.util.regex.Pattern;
import org.rapporteur.language.Malformed;

/** The part of an identifier after its kind: 2 to 63 lower-case ASCII letters, digits and hyphens. */
public final class Slug {

    /** Also used, as text, by the JSON Schemas of the acts. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,61}[a-z0-9]";

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private Slug() {}

    static String checked(Kind kind, String value) {
        var prefix = kind.singular() + ":";
        if (!value.startsWith(prefix)
                || !COMPILED.matcher(value.substring(prefix.length())).matches())
            throw new Malformed("'" + value + "' is not the identifier of a " + kind.singular() + ": expected " + prefix
                    + " and 2 to 63 lower-case letters, digits or hyphens.");
        return value;
    }
}
