package org.rapporteur.language.text;

import java.util.regex.Pattern;
import org.rapporteur.language.Malformed;

/** The verb of an outcome or an adoption, normalised: one or two lower-case words of an open list. */
public final class Verb {

    private static final Pattern FORM = Pattern.compile("[a-z]+( [a-z]+)?");

    private Verb() {}

    public static void check(String verb) {
        if (!FORM.matcher(verb).matches())
            throw new Malformed("verb", "'" + verb + "' is not a verb: expected one or two lower-case words.");
    }
}
