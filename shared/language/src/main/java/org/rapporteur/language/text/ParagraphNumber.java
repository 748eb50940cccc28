package org.rapporteur.language.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.rapporteur.language.Malformed;

/** Where a paragraph stands in its text, as the text numbers it: {@code 4}, {@code 4.2}, {@code 4bis}, {@code P3}, {@code IV-a}. */
public record ParagraphNumber(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{1,20}$)[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    /** @throws Malformed if it is not of this form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParagraphNumber {
        if (!FORM.matcher(value).matches())
            throw new Malformed(
                    "'" + value
                            + "' is not a paragraph number: expected at most 20 letters and digits, with points or hyphens between them.");
    }
}
