package org.rapporteur.language.meeting;

import java.util.regex.Pattern;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.Slug;

/** The name of one thing within a subject: an item of an agenda, an outcome. */
final class Item {

    private static final Pattern FORM = Pattern.compile(Slug.PATTERN);

    private Item() {}

    /** @throws Malformed if the component's value is no such name */
    static void check(String component, String item) {
        if (!FORM.matcher(item).matches())
            throw new Malformed(
                    component,
                    "'" + item + "' is not a short name: expected 2 to 63 lower-case letters, digits or hyphens.");
    }
}
