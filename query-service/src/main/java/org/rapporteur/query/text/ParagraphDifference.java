package org.rapporteur.query.text;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphNumber;

/**
 * The difference of one paragraph between two versions.
 *
 * @param change Whether the paragraph is in the two versions or only in one.
 * @param words The differences of its words, by language.
 */
public record ParagraphDifference(ParagraphNumber number, Change change, SortedMap<String, List<WordRun>> words) {

    static ParagraphDifference of(ParagraphNumber number, @Nullable Paragraph from, @Nullable Paragraph to) {
        var before = texts(from);
        var after = texts(to);
        var words = new TreeMap<String, List<WordRun>>();
        for (var tag :
                Stream.concat(before.keySet().stream(), after.keySet().stream()).toList())
            words.computeIfAbsent(
                    tag, any -> WordRun.between(before.getOrDefault(tag, ""), after.getOrDefault(tag, ""), tag));
        return new ParagraphDifference(number, change(from, to), words);
    }

    private static Change change(@Nullable Paragraph from, @Nullable Paragraph to) {
        if (from == null) return Change.ADDED;
        if (to == null) return Change.REMOVED;
        return from.equals(to) ? Change.SAME : Change.CHANGED;
    }

    private static Map<String, String> texts(@Nullable Paragraph paragraph) {
        return paragraph == null ? Map.of() : paragraph.text().texts();
    }
}
