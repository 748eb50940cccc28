package org.rapporteur.query.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of words that is in the two texts or only in one of them.
 *
 * @param change Whether the words stayed, were added or were removed.
 * @param text The words.
 */
public record WordRun(Change change, String text) {

    /** From one text to another, word by word. Myers, An O(ND) Difference Algorithm, 1986. */
    static List<WordRun> between(String from, String to, String tag) {
        return DiffUtils.diff(WordBreak.words(from, tag), WordBreak.words(to, tag), true).getDeltas().stream()
                .flatMap(delta -> Stream.of(
                        new WordRun(
                                delta.getType() == DeltaType.EQUAL ? Change.SAME : Change.REMOVED,
                                String.join("", delta.getSource().getLines())),
                        new WordRun(
                                delta.getType() == DeltaType.EQUAL ? Change.SAME : Change.ADDED,
                                delta.getType() == DeltaType.EQUAL
                                        ? ""
                                        : String.join("", delta.getTarget().getLines()))))
                .filter(run -> !run.text().isEmpty())
                .toList();
    }
}
