package org.rapporteur.language.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of classes as people and URLs write them. */
public final class CamelCase {

    private static final Pattern BEGINNING_OF_A_WORD = Pattern.compile("(?<!^)(?=[A-Z])");

    private CamelCase() {}

    /** In words: {@code AgendaItemAdded} is {@code agenda item added}. */
    public static String words(String name) {
        return joined(name, " ");
    }

    /** As in a URL: {@code RecordOutcome} is {@code record-outcome}. */
    public static String hyphenated(String name) {
        return joined(name, "-");
    }

    private static String joined(String name, String separator) {
        return BEGINNING_OF_A_WORD.matcher(name).replaceAll(separator).toLowerCase(Locale.ROOT);
    }
}
