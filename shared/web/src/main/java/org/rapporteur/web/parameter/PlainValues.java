package org.rapporteur.web.parameter;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;

/**
 * Numbers and days as programs write them, whatever the language of the reader or of the machine: ASCII digits, and days
 * of ISO 8601. Left alone, Java takes the digits of every script, and Spring hexadecimal numbers and local dates.
 */
public final class PlainValues {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private PlainValues() {}

    /** Parameters of these types are read so. */
    public static void register(FormatterRegistry registry) {
        registry.addConverter(String.class, Integer.class, text -> Integer.valueOf(whole(text)));
        registry.addConverter(String.class, LocalDate.class, LocalDate::parse);
    }

    /** Numbers: where a converter refuses one, Spring asks its own editor, which takes it after all. */
    public static void register(WebDataBinder binder) {
        binder.registerCustomEditor(Integer.class, new WholeNumber());
        binder.registerCustomEditor(int.class, new WholeNumber());
    }

    /** @throws NumberFormatException if it is no whole number, or too large */
    public static long number(String text) {
        return Long.parseLong(whole(text));
    }

    private static String whole(String text) {
        if (!WHOLE.matcher(text).matches()) throw new NumberFormatException("No whole number: " + text);
        return text;
    }

    private static final class WholeNumber extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(Integer.valueOf(whole(text)));
        }
    }
}
