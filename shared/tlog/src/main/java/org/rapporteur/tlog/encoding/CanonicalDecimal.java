package org.rapporteur.tlog.encoding;

import java.util.regex.Pattern;

/** Numbers from 0 to 2⁶³ − 1 in ASCII digits without leading zeros. */
public final class CanonicalDecimal {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,18}");

    private CanonicalDecimal() {}

    /** @throws MalformedText if the text has another form, or the number is too large */
    public static long parse(String text) {
        if (!FORM.matcher(text).matches()) throw malformed();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw malformed();
        }
    }

    private static MalformedText malformed() {
        return new MalformedText("Invalid number: ASCII digits without leading zeros are required, at most 2^63 - 1.");
    }
}
