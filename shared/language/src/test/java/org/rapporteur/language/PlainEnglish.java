package org.rapporteur.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Phrases that a reader from outside would have to translate first, and that no text of the record has. */
public final class PlainEnglish {

    private static final List<Pattern> AVOIDED = Stream.of(
                    "\\bThis is no\\b",
                    "\\bha(s|ve) to be\\b",
                    "\\bno value that\\b",
                    "\\bso many\\b",
                    "\\bhow.?many.?th\\b",
                    "\\bto whose\\b",
                    "\\bwhose it is, or\\b",
                    "\\bor who did it\\b",
                    "\\bwho alone\\b",
                    "\\bnobody without\\b",
                    "\\bwhat that takes\\b",
                    "\\bis reported of\\b",
                    "\\bdoes not tell\\b",
                    "\\bkeeps the whole\\b",
                    "\\bis no answer to\\b",
                    "\\bwhat is on record does not\\b",
                    "\\bthose that are met\\b")
            .map(phrase -> Pattern.compile(phrase, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern BEGINNING = Pattern.compile(
            "(By|Of|To|On|Upon|Under|With|Whose|Whom|Who|What|That|Which|So many|It|Its|The same|As whoever)\\b.*",
            Pattern.DOTALL);

    private PlainEnglish() {}

    /** The phrases to avoid in a text of any kind. */
    public static List<String> avoidedIn(String text) {
        return AVOIDED.stream()
                .flatMap(phrase -> phrase.matcher(text).results())
                .map(found -> found.group())
                .toList();
    }

    /** Whether a description of a type, a field or a parameter is plain: it begins with what it is about. */
    public static boolean isPlainDescription(String text) {
        return avoidedIn(text).isEmpty() && !BEGINNING.matcher(text).matches();
    }
}
