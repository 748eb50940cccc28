package org.rapporteur.language;

import java.util.regex.Pattern;

/** The verb of an outcome or an adoption, normalised: one or two lower-case words of an open list. */
final class Verb {

    private static final Pattern FORM = Pattern.compile("[a-z]+( [a-z]+)?");

    private Verb() {}

    static void check(String verb) {
        if (!FORM.matcher(verb).matches())
            throw new Malformed("verb", "'" + verb + "' is no verb: expected one or two lower-case words.");
    }
}
