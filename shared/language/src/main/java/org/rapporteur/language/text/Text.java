package org.rapporteur.language.text;

import org.rapporteur.language.Malformed;

/** What every text on record keeps to: something to read, no control characters but line breaks, not endless. */
public final class Text {

    /** In characters. */
    public static final int LONGEST = 20_000;

    private Text() {}

    /** @throws Malformed if the text is not so */
    public static void check(String text) {
        if (text.isBlank()) throw new Malformed("A text must not be blank.");
        if (text.length() > LONGEST) throw new Malformed("A text may have at most " + LONGEST + " characters.");
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'))
            throw new Malformed("A text must not have control characters other than line breaks.");
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE))
            throw new Malformed("A text must not have unpaired surrogates, which UTF-8 cannot represent.");
    }
}
